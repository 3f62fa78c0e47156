import type {
  Answers,
  CriterionOutcome,
  DocumentTemplate,
  FormDefinition,
  PluginManifest,
  ScoringModel,
  WorkflowDefinition,
} from '@thidua/contracts'

/** Every file of a plugin folder as text, by its path relative to `plugin.json`, with `/` between folders. */
export type PluginFiles = ReadonlyMap<string, string>

/** Golden answers: what must happen to them when they are handed in. */
export type Fixture = {
  readonly answers: Answers
  /** For `expect: 'invalid'`: every problem, as `code path`, in order; for 'valid' absent. */
  readonly problems?: readonly string[]
  /** Outcomes the scoring must come to, by criterion id; those not named are not looked at. */
  readonly outcomes?: Readonly<Record<string, CriterionOutcome>>
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
  readonly fixtures: readonly ListedFixture[]
}
