import type { StakeholderKind, SubjectKind } from '../model/words.ts'
import type { UnitRef } from './session-view.ts'

export type UnitView = UnitRef & {
  readonly parentId: string | null
  readonly validFrom: string
  readonly validTo: string | null
  readonly formerNames: readonly { readonly name: string; readonly until: string }[]
  readonly councilSize: number | null
  readonly version: number
}
export type SubjectView = {
  readonly id: string
  readonly kind: SubjectKind
  readonly stakeholder: StakeholderKind
  readonly name: string
  readonly address: string | null
  /** The unit that proposes it, or is it. */
  readonly unit: UnitRef
  readonly invented: boolean
}
