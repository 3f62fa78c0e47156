import type { DocumentView } from '../document-view.ts'
import { type OfficeFacts, officeView } from './letterhead-view.ts'

export type OpinionNoteFacts = OfficeFacts & {
  /** What the paper is called: PHIẾU THẨM ĐỊNH HỒ SƠ. */
  readonly name: string
  readonly dossierCode: string
  readonly receiptNumber: string
  readonly proposer: string
  readonly subjectName: string
  readonly titleName: string
  readonly roundName: string
  readonly text: string
  /** Favourable or not, in a sentence. */
  readonly conclusion: string
}

/** View of the template `opinion-note`. */
export function opinionNoteView({
  letterhead,
  signer,
  recipients,
  ...opinion
}: OpinionNoteFacts): DocumentView {
  return { ...officeView({ letterhead, signer, recipients }), opinion }
}
