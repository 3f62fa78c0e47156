import type { LegalDate } from '@thidua/kernel'
import words from './certificate-words.json' with { type: 'json' }
import { capitals, type Signer, signatureLines } from './signature-lines.ts'
import { cleanText, keepTogether, singleLine, typographicQuotes } from './typography.ts'
import { dateInWords } from './vietnamese-date.ts'

export type CertificateFacts = {
  readonly kind: 'certificateOfMerit' | 'letterOfCommendation' | 'emulationFlag'
  /** The deciding person's title in any case: Chủ tịch Ủy ban nhân dân tỉnh Lâm Đồng. */
  readonly issuerTitle: string
  readonly subjectName: string
  /** Address, or post and unit; may be empty. */
  readonly subjectLine: string
  readonly achievement: string
  readonly decisionNumber: string
  readonly signedOn: LegalDate
  /** Order number in the decision. */
  readonly goldenBookNumber: string
  readonly place: string
  readonly signer: Signer
  readonly qrText: string
  readonly invented: boolean
}

/** Facts as the words of a certificate: the shape the press prints (`CertificateSheet` of the services). */
export function certificateWords(facts: CertificateFacts) {
  const date = dateInWords(facts.signedOn)
  return {
    kind: facts.kind,
    issuerTitle: printed(capitals(facts.issuerTitle)),
    titleName: words.titles[facts.kind],
    subjectName: printed(facts.subjectName),
    subjectLine: printed(facts.subjectLine),
    achievement: printed(facts.achievement),
    decisionLine: printed(`${words.decision} ${facts.decisionNumber} ${date}`),
    goldenBookNumber: printed(facts.goldenBookNumber),
    placeAndDate: printed(`${facts.place}, ${date}`),
    signerBlock: signatureLines(facts.signer).map(printed),
    signerName: printed(facts.signer.name),
    qrText: facts.qrText,
    invented: facts.invented,
  }
}

// Certificates are read on walls: one flow of text, typographic quotes, no soft hyphens (names are never hyphenated).
function printed(text: string): string {
  return singleLine(keepTogether(typographicQuotes(cleanText(text))))
}
