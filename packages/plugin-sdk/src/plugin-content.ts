import type {
  Answers,
  CriterionOutcome,
  DocumentTemplate,
  FormDefinition,
  PluginCodelist,
  PluginCollection,
  PluginManifest,
  PluginMessages,
  PluginReport,
  PluginWidget,
  ScoringModel,
  WorkflowDefinition,
} from '@thidua/contracts'

/** Every file of a plugin folder as text, by its path relative to `plugin.json`, with `/` between folders. */
export type PluginFiles = ReadonlyMap<string, string>

/** Golden answers: what must happen to them when they are handed in. */
export type Fixture = {
  readonly answers: Answers
  /** The day the round opens, by which codes of lists are open or lapsed; without it all are open. */
  readonly on?: string
  /** For `expect: 'invalid'`: every problem, as `code path`, in order; for 'valid' absent. */
  readonly problems?: readonly string[]
  /** Outcomes the scoring must come to, by criterion id; those not named are not looked at. */
  readonly outcomes?: Readonly<Record<string, CriterionOutcome>>
  /** Hundredths of a point by criterion id; those not named are not looked at. */
  readonly points?: Readonly<Record<string, number>>
  /** Hundredths of the whole score. */
  readonly totalHundredths?: number
  /** What the plugin's functions must give for these answers, by hook id; asked of the sandbox, never of this process. */
  readonly computed?: Readonly<Record<string, unknown>>
}

export type ListedFixture = {
  readonly form: string
  readonly file: string
  readonly expect: 'valid' | 'invalid'
  readonly fixture: Fixture
}

/** A plugin read from its manifest: every listed file parsed and of the right shape, nothing compiled yet. */
export type PluginContent = {
  readonly manifest: PluginManifest
  readonly forms: ReadonlyMap<string, FormDefinition>
  readonly scoring: ReadonlyMap<string, ScoringModel>
  readonly workflows: ReadonlyMap<string, WorkflowDefinition>
  readonly documents: ReadonlyMap<string, DocumentTemplate>
  readonly additions: PluginAdditions
  readonly fixtures: readonly ListedFixture[]
  /** Every JSON file that is listed, by its path, as it was written. */
  readonly json: ReadonlyMap<string, unknown>
}

/** What a plugin adds beside dossiers: shown or kept by the platform, never part of an award. */
export type PluginAdditions = {
  readonly reports: ReadonlyMap<string, PluginReport>
  readonly widgets: ReadonlyMap<string, PluginWidget>
  readonly collections: ReadonlyMap<string, PluginCollection>
  readonly codelists: ReadonlyMap<string, PluginCodelist>
  /** By language. */
  readonly messages: ReadonlyMap<string, PluginMessages>
  /** The source of the plugin's functions, or null when it has none. */
  readonly code: string | null
}
