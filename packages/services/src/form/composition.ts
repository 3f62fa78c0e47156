import type { LocalText, ScoringModel } from '@thidua/contracts'

/**
 * What a dossier of a composed form pins beside the form: whose points are whose. The province's are counted by the base's
 * model on the base's form; the agency's lie in a bucket of their own.
 */
export type Composition = {
  readonly publicationId: string
  readonly unitId: string
  readonly title: LocalText
  readonly extensionHash: string
  readonly formHash: string
  readonly base: { readonly formHash: string; readonly scoringHash: string | null }
  readonly scoring: ScoringModel | null
  readonly pointsCapHundredths: number
  /** What the agency added. */
  readonly sectionIds: readonly string[]
  readonly fieldIds: readonly string[]
}
