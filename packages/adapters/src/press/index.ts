export { createDocumentPress } from './create-document-press.ts'
export type { ClosableDocumentPress, DocumentPressOptions } from './create-document-press.ts'
export { DocumentFailure } from './document-failure.ts'
export type { FailureReason } from './document-failure.ts'
