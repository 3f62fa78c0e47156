// What is written down at a station of the dossier's way.

export type CouncilInput = {
  readonly heldOn: string
  readonly membersTotal: number
  readonly present: number
  readonly writtenOpinions: number
  readonly yes: number
  readonly no: number
  readonly minutes: string
}

export type SignatureInput = {
  /** Number as returned by the document system, e.g. `789/QĐ-UBND`; typed twice on the page. */
  readonly number: string
  readonly signedOn: string
  readonly signerName: string
  readonly signerPost: string
  readonly signatureForm: '' | 'KT.' | 'TM.' | 'TL.' | 'TUQ.' | 'Q.'
}
