export type { DocumentNode, DocumentTree } from './document-tree.ts'
