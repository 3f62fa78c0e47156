export { certificateQrText, decodeCertificateClaim, encodeCertificateClaim } from './certificate-claim.ts'
export type { CertificateClaim } from './certificate-claim.ts'
export { certificateWords } from './certificate-words.ts'
export type { CertificateFacts } from './certificate-words.ts'
export { withClosingRows } from './closing-rows.ts'
export type { ClosingRow, RecipientsNode, SignatureNode } from './closing-rows.ts'
export type { DocumentNode, DocumentTree } from './document-tree.ts'
export type { DocumentView, ViewValue } from './document-view.ts'
export { documentWords } from './document-words.ts'
export { appendTree, fillTemplate } from './fill-template.ts'
export { capitals, signatureLines, signatureWords } from './signature-lines.ts'
export type { SignatureForm, Signer } from './signature-lines.ts'
export { dateInFigures, dateInWords } from './vietnamese-date.ts'
export {
  groupedNumber,
  moneyInFigures,
  moneyInWords,
  numberInWords,
  paddedCount,
} from './vietnamese-number.ts'
export { achievementReportView } from './views/achievement-report-view.ts'
export type { AchievementReportFacts, ReportRow } from './views/achievement-report-view.ts'
export { awardDecisionView } from './views/award-decision-view.ts'
export type { AwardDecisionFacts, AwardDecisionItem } from './views/award-decision-view.ts'
export { councilMinutesView } from './views/council-minutes-view.ts'
export type { CouncilMinutesFacts, CouncilVoteRow } from './views/council-minutes-view.ts'
export type { Letterhead, OfficeFacts } from './views/letterhead-view.ts'
export { receiptNoteView } from './views/receipt-note-view.ts'
export type { ReceiptNoteFacts } from './views/receipt-note-view.ts'
export { requestNoticeView } from './views/request-notice-view.ts'
export type { RequestNoticeFacts } from './views/request-notice-view.ts'
export { submissionLetterView } from './views/submission-letter-view.ts'
export type { SubmissionItem, SubmissionLetterFacts } from './views/submission-letter-view.ts'
export type { CountedKind } from './views/subject-counts.ts'
