import type { LegalDate } from '@thidua/kernel'
import type { DocumentView } from '../document-view.ts'
import { dateInWords } from '../vietnamese-date.ts'
import { groupedNumber, paddedCount } from '../vietnamese-number.ts'
import { type OfficeFacts, officeView } from './letterhead-view.ts'

export type ReceiptNoteFacts = OfficeFacts & {
  readonly dossierCode: string
  readonly proposer: string
  readonly subjectName: string
  readonly titleName: string
  readonly submissionLetter: string
  /** Time of day and date as words: 08 giờ 15 phút, ngày 22 tháng 3 năm 2027. */
  readonly receivedAt: string
  readonly workingDays: number
  readonly dueOn: LegalDate
  /** Days off inside the limit, in words; empty when none. */
  readonly skipped: string
  readonly parts: readonly { readonly name: string; readonly files: number; readonly remark: string }[]
}

/** View of the template `receipt-note`. */
export function receiptNoteView(facts: ReceiptNoteFacts): DocumentView {
  return {
    ...officeView(facts),
    receipt: {
      dossierCode: facts.dossierCode,
      proposer: facts.proposer,
      subjectName: facts.subjectName,
      titleName: facts.titleName,
      submissionLetter: facts.submissionLetter,
      receivedAt: facts.receivedAt,
      workingDays: paddedCount(facts.workingDays),
      dueOn: dateInWords(facts.dueOn),
      skipped: facts.skipped,
      parts: facts.parts.map(({ name, files, remark }, index) => ({
        order: String(index + 1),
        name,
        files: groupedNumber(files),
        remark,
      })),
    },
  }
}
