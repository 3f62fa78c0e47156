import type { DocumentTree } from '@thidua/documents'

/** What is printed on a certificate. All text is final Vietnamese; dates are already words. */
export type CertificateSheet = {
  readonly kind: 'certificateOfMerit' | 'letterOfCommendation' | 'emulationFlag'
  readonly issuerTitle: string // CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH LÂM ĐỒNG
  readonly titleName: string // BẰNG KHEN
  readonly subjectName: string
  readonly subjectLine: string // address, post and unit
  readonly achievement: string
  readonly decisionLine: string // Quyết định số 789/QĐ-UBND ngày 07 tháng 5 năm 2027
  readonly goldenBookNumber: string
  readonly placeAndDate: string
  readonly signerBlock: readonly string[] // KT. CHỦ TỊCH / PHÓ CHỦ TỊCH
  readonly signerName: string
  /** Text of the QR code: address of the check page with the signed claim behind `#`. */
  readonly qrText: string
  readonly invented: boolean
}

/** Turns finished document trees into files. Runs apart from the server, so its memory is not the server's. */
export type DocumentPress = {
  docx(tree: DocumentTree): Promise<Uint8Array>
  /** The same layout as `docx`. */
  pdf(tree: DocumentTree): Promise<Uint8Array>
  certificatePdf(sheet: CertificateSheet): Promise<Uint8Array>
}
