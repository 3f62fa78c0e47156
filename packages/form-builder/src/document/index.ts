export { applyCommand } from './apply-command.ts'
export type { Applied } from './apply-command.ts'
export { copyText, pasteCommand, placeFor, readCopied } from './clipboard.ts'
export type { BatchName, Command, Refusal, RefusalReason } from './command.ts'
export { commandsBetween } from './commands-between.ts'
export { createDocumentStore } from './document-store.ts'
export type { ActOptions, DocumentStore } from './document-store.ts'
export type { DocumentHistory, Step } from './document-history.ts'
export { duplicateCommand } from './duplicate.ts'
export { findNodes } from './find-nodes.ts'
export type {
  DocumentNode,
  FormContent,
  FormDocument,
  NodeContent,
  NodeKey,
  NodeKind,
  NodeTree,
} from './form-document.ts'
export { freshId, idFromLabel } from './fresh-id.ts'
export { mergeCommands } from './merge-commands.ts'
export type { Conflict, ConflictReason, Merged } from './merge-commands.ts'
export { mergeDocuments } from './merge-documents.ts'
export { moveCommand } from './moves.ts'
export type { Direction } from './moves.ts'
export { definitionOf, openDocument, openLike, scoringOf } from './open-document.ts'
export type { Spoken } from './spoken.ts'
