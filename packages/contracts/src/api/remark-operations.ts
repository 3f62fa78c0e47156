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

/**
 * Remarks at the fields of a dossier. A thread's version as it was read; a stale one is refused with `remark.stale`
 * (params: by, at, version). Nothing here moves the version of the dossier.
 */
export type RemarkOperations = {
  'remark.list': { input: { readonly dossierId: string }; output: RemarksView }
  'remark.write': {
    input: {
      readonly dossierId: string
      readonly partId: string
      readonly text: string
      readonly forFiller?: boolean
    }
    output: RemarkThreadView
  }
  /** An answer to a settled thread opens it again. */
  'remark.reply': {
    input: {
      readonly dossierId: string
      readonly threadId: string
      readonly version: number
      readonly text: string
    }
    output: RemarkThreadView
  }
  'remark.settle': {
    input: {
      readonly dossierId: string
      readonly threadId: string
      readonly version: number
      readonly settled: boolean
    }
    output: RemarkThreadView
  }
}
