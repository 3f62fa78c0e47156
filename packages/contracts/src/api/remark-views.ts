import type { PersonRef } from './session-view.ts'

/** Who speaks: the nominee who fills in, the agency that proposes, the province. */
export type RemarkSide = 'subject' | 'agency' | 'province'

export type RemarkView = {
  readonly id: string
  readonly text: string
  readonly by: PersonRef
  readonly side: RemarkSide
  readonly at: string
  /** Whoever fills in may read it. */
  readonly shown: boolean
}

export type RemarkThreadView = {
  readonly id: string
  /** A field of the form, or `section:` and a section: the criterion as a whole. */
  readonly partId: string
  readonly version: number
  readonly side: RemarkSide
  /** Written for whoever fills in; else it stays among those who wrote it. */
  readonly forFiller: boolean
  /** What it went to the agency with. */
  readonly sentWith: 'supplement' | 'return' | null
  readonly settled: { readonly by: string; readonly at: string } | null
  readonly remarks: readonly RemarkView[]
}

export type RemarksView = {
  readonly threads: readonly RemarkThreadView[]
  /** Null: this person reads and does not write now. */
  readonly writing: {
    readonly side: RemarkSide
    /** When whoever fills in would read a remark written for them; `never` where nobody else fills in. */
    readonly fillerReads: 'always' | 'never' | 'atOnce' | 'onReturn'
  } | null
}
