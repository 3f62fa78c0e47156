import type { RemarksView, RemarkThreadView } from './remark-views.ts'

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
