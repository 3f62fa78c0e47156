import type { LegalDate } from '@thidua/kernel'
import type { DocumentView } from '../document-view.ts'
import { dateInWords } from '../vietnamese-date.ts'
import { type OfficeFacts, officeView } from './letterhead-view.ts'

export type RequestNoticeFacts = OfficeFacts & {
  readonly addressee: string
  readonly dossierCode: string
  readonly subjectName: string
  readonly titleName: string
  readonly receiptNumber: string
  readonly reason: string
  /** What is to be mended: the form's labels and what is asked for each. */
  readonly requests: readonly { readonly part: string; readonly ask: string }[]
  /** As a day, or in words where no day is set. */
  readonly answerBy: LegalDate | { readonly words: string }
}

/** View of the templates `supplement-notice` and `return-notice`. */
export function requestNoticeView(facts: RequestNoticeFacts): DocumentView {
  return {
    ...officeView(facts),
    notice: {
      addressee: facts.addressee,
      dossierCode: facts.dossierCode,
      subjectName: facts.subjectName,
      titleName: facts.titleName,
      receiptNumber: facts.receiptNumber,
      reason: facts.reason,
      requests: facts.requests.map(({ part, ask }, index) => ({ order: String(index + 1), part, ask })),
      answerBy: typeof facts.answerBy === 'string' ? dateInWords(facts.answerBy) : facts.answerBy.words,
    },
  }
}
