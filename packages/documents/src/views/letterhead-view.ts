import type { LegalDate } from '@thidua/kernel'
import type { DocumentView } from '../document-view.ts'
import { capitals, type Signer, signatureWords } from '../signature-lines.ts'
import { dateInWords } from '../vietnamese-date.ts'

export type Letterhead = {
  /** Body above the issuing one, or null for the provincial People's Committee and other heads of a system. */
  readonly superior: string | null
  readonly issuer: string
  /** As the document system returned it: 789/QĐ-UBND. Null for documents without one. */
  readonly number: string | null
  readonly place: string
  readonly date: LegalDate
}

/** What every document of an office has: letterhead, signature, recipients. */
export type OfficeFacts = {
  readonly letterhead: Letterhead
  readonly signer: Signer
  readonly recipients: readonly string[]
}

export function officeView(facts: OfficeFacts) {
  const { superior, issuer, number, place, date } = facts.letterhead
  return {
    letterhead: {
      superior: superior === null ? null : capitals(superior),
      issuer: capitals(issuer),
      number,
      place,
      date: dateInWords(date),
    },
    signature: signatureWords(facts.signer),
    recipients: facts.recipients,
  } satisfies DocumentView
}
