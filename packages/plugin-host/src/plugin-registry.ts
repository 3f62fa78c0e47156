import type {
  DocumentTemplate,
  FormDefinition,
  Occasion,
  PluginManifest,
  RecordType,
  ScoringModel,
  Stakeholder,
  StakeholderKind,
  UnitKind,
  WorkflowDefinition,
} from '@thidua/contracts'
import type { CompiledForm } from '@thidua/forms'
import type { Outcome } from '@thidua/kernel'
import type { LoadedPlugin } from './load-plugin.ts'

/** What a dossier of one kind of subject on one occasion consists of, with the hashes it pins. */
export type DossierKit = {
  readonly pluginId: string
  readonly pluginVersion: string
  readonly form: FormDefinition
  readonly compiledForm: CompiledForm
  readonly formHash: string
  /** Null when nothing is scored, as for a one-page ad hoc report. */
  readonly scoring: ScoringModel | null
  readonly scoringHash: string | null
  /** The agency's stages joined with the province's trunk. */
  readonly workflow: WorkflowDefinition
  readonly workflowHash: string
}

/** One piece of content by its hash: what `content_versions` keeps for as long as a dossier pins it. */
export type ContentVersion = {
  readonly hash: string
  readonly pluginId: string
  readonly contentId: string
  readonly version: string
} & (
  | { readonly kind: 'form'; readonly content: FormDefinition }
  | { readonly kind: 'scoring'; readonly content: ScoringModel }
  | { readonly kind: 'workflow'; readonly content: WorkflowDefinition }
  | { readonly kind: 'document'; readonly content: DocumentTemplate }
  | { readonly kind: 'collection'; readonly content: RecordType }
)

export type RegisteredStakeholder = Stakeholder & { readonly pluginId: string }

/** All installed plugins as the platform sees them. It compares kinds as strings and knows none by name. */
export type PluginRegistry = {
  plugins(): readonly LoadedPlugin[]
  stakeholders(): readonly RegisteredStakeholder[]
  findStakeholder(kind: StakeholderKind): RegisteredStakeholder | null
  /** The stakeholder that units of this kind themselves are, or null. */
  findStakeholderOfUnit(unitKind: UnitKind): RegisteredStakeholder | null
  /** Refuses `plugin.not-found` (no such stakeholder) or `form.not-found` (nothing for this occasion). */
  dossierKit(kind: StakeholderKind, occasion: Occasion): Outcome<DossierKit>
  contents(): readonly ContentVersion[]
  byHash(hash: string): ContentVersion | null
  /** The compiled form of a hash among installed plugins, or null for older pinned versions. */
  compiledForm(hash: string): CompiledForm | null
  documents(pluginId: PluginManifest['id']): readonly DocumentTemplate[]
}

/** The province's trunk for each occasion; data of `schemas/pipeline`. */
export type Trunks = Readonly<Record<Occasion, WorkflowDefinition>>
