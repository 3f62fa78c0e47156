import type { ErrorParams, LocalText } from '@thidua/kernel'
import type { PluginCapability } from '../model/plugin-manifest.ts'
import type { UnitKind } from '../model/words.ts'
import type { UnitRef } from './session-view.ts'

/** One act of a plan. Several in one plan happen together or not at all. */
export type PluginAction =
  /** Installs, upgrades or goes back to an older version, whichever it is. `drafts` default `migrate`. */
  | { readonly kind: 'install'; readonly digest: string; readonly drafts?: 'migrate' | 'keep' }
  | { readonly kind: 'uninstall'; readonly pluginId: string }
  | { readonly kind: 'enable'; readonly pluginId: string }
  | { readonly kind: 'disable'; readonly pluginId: string }
  /** Which kinds of unit it is for (null: all it is made for) and whether an agency may leave it out. */
  | {
      readonly kind: 'assign'
      readonly pluginId: string
      readonly unitKinds: readonly UnitKind[] | null
      readonly agencyChoice: boolean
    }
  | { readonly kind: 'configure'; readonly pluginId: string; readonly values: PluginSettingValues }
  /** Two plugins want the same exclusive place, e.g. `stakeholder:commune`: this one gets it. */
  | { readonly kind: 'choose'; readonly slot: string; readonly pluginId: string }
  /** Back to the set of an earlier generation. */
  | { readonly kind: 'restore'; readonly generation: number }
  /** Removes the bytes of every package of a retired plugin nothing refers to any more. */
  | { readonly kind: 'purge'; readonly pluginId: string }

export type PluginSettingValues = Readonly<Record<string, string | number | boolean | null>>

/** What people are told: one sentence `pluginLife.problem.<code>` with these params. */
export type PlanProblem = {
  readonly code: PlanProblemCode
  /** A plan with a problem that blocks is never applied. `asks`: one more approver. */
  readonly weight: 'blocks' | 'asks' | 'tells'
  readonly pluginId: string
  readonly params: ErrorParams
}

export type PlanProblemCode =
  | 'already-installed'
  | 'not-installed'
  | 'wrong-state'
  | 'generation-unknown'
  | 'package-unusable'
  | 'id-conflict'
  | 'slot-contested'
  | 'choice-unknown'
  | 'dependency-missing'
  | 'dependency-incompatible'
  | 'dependency-cycle'
  | 'required-by'
  | 'platform-unsupported'
  | 'weakens-base'
  | 'version-too-small'
  | 'downgrade'
  | 'capability-new'
  | 'capability-widened'
  | 'code-new'
  | 'setting-unknown'
  | 'setting-invalid'
  | 'unit-kind-unknown'
  | 'drafts-fail'
  | 'drafts-need-attention'
  | 'values-parked'
  | 'scores-change'
  | 'records-kept'
  | 'records-permanent'
  | 'still-referred-to'
  | 'retention-runs'
  | 'nothing-changes'

/** A contribution is named by publisher.plugin/point/local; `label` is what people call it. */
export type ContributionChange = {
  readonly id: string
  readonly point: string
  readonly change: 'added' | 'changed' | 'removed'
  readonly label: LocalText
  /** Changes of meaning inside it, in words: `changes.<kind>` of the catalogue; at most 50 are listed. */
  readonly details: readonly {
    readonly kind: string
    readonly effect: 'compatible' | 'soft-break' | 'break' | 'score'
    readonly path: string
    readonly params: ErrorParams
  }[]
  readonly detailCount: number
}

export type VersionBump = 'major' | 'minor' | 'patch' | 'none'

export type PluginChange = {
  readonly pluginId: string
  readonly title: LocalText
  readonly change:
    | 'installed'
    | 'upgraded'
    | 'downgraded'
    | 'uninstalled'
    | 'enabled'
    | 'disabled'
    | 'assigned'
    | 'configured'
    | 'chosen'
    | 'purged'
  readonly fromVersion: string | null
  readonly toVersion: string | null
  readonly fromDigest: string | null
  readonly toDigest: string | null
  readonly contributions: readonly ContributionChange[]
  readonly capabilities: {
    readonly added: readonly PluginCapability[]
    readonly widened: readonly PluginCapability[]
    readonly removed: readonly PluginCapability[]
  }
  /** The least step of the version the difference asks for, and the step it has; null when not an upgrade. */
  readonly bump: { readonly least: VersionBump; readonly given: VersionBump } | null
  readonly requires: readonly {
    readonly pluginId: string
    readonly range: string
    readonly found: string | null
  }[]
}

/** Draft dossiers seen through the lenses, all of them, before anything is changed. */
export type DraftConsequences = {
  readonly total: number
  readonly unchanged: number
  readonly changed: number
  /** Their owners will find a question they have not answered, or a value that no longer fits. */
  readonly attention: number
  /** Cannot be carried at all: blocks. */
  readonly failed: number
}

/** What existing dossiers would come to under the new scoring; they themselves stay under what they were opened with. */
export type ScoreConsequences = {
  readonly total: number
  readonly changed: number
  /** The ones that move most, at most 100. */
  readonly examples: readonly {
    readonly code: string
    readonly subjectName: string
    readonly unit: UnitRef
    readonly before: ScoreSummary
    readonly after: ScoreSummary
    readonly rankBefore: number | null
    readonly rankAfter: number | null
    readonly criterionIds: readonly string[]
  }[]
}
export type ScoreSummary = {
  readonly met: number
  readonly notMet: number
  readonly totalHundredths: number | null
}

export type PlanReport = {
  readonly plugins: readonly PluginChange[]
  readonly totals: { readonly added: number; readonly changed: number; readonly removed: number }
  readonly problems: readonly PlanProblem[]
  readonly drafts: DraftConsequences
  readonly scores: ScoreConsequences
  /** Per agency, those with something to tell; at most 500. */
  readonly units: readonly {
    readonly unit: UnitRef
    readonly drafts: number
    readonly draftsNeedingAttention: number
    readonly scoresChanged: number
    /** Kinds of dossier this agency can open afterwards and could not before, and the other way round. */
    readonly gains: readonly string[]
    readonly loses: readonly string[]
  }[]
  readonly storageBytes: number
  /** The set of today can be brought back by one act. */
  readonly canRollBack: boolean
}

export type PlanState = 'planned' | 'approved' | 'applied' | 'withdrawn' | 'outdated'

export type PlanView = {
  readonly id: string
  /** Over everything below that was decided on: what is approved and applied is exactly this. */
  readonly digest: string
  readonly state: PlanState
  readonly actions: readonly PluginAction[]
  readonly reason: string
  readonly baseGeneration: number
  readonly baseDigest: string
  /** Digest of the set after it: the same set has the same digest however it came about. */
  readonly nextDigest: string
  readonly report: PlanReport
  readonly blocked: boolean
  readonly madeByName: string
  readonly madeAt: string
  readonly approvalsNeeded: number
  readonly approvals: readonly { readonly name: string; readonly at: string }[]
  /** Whether the person asking may approve it now; its maker never may. */
  readonly mayApprove: boolean
  readonly mayApply: boolean
  readonly appliedGeneration: number | null
}

export type PlanSummary = Omit<PlanView, 'report'> & {
  readonly totals: PlanReport['totals']
  readonly pluginIds: readonly string[]
}
