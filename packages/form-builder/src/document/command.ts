import type { NodeKey, NodeTree } from './form-document.ts'

/**
 * One change of a document: plain data, so it can be stored, sent, undone and merged. Places are named by the neighbour
 * they follow (`after`, null for the first place), not by number, so that commands of two people stay true side by side.
 */
export type Command =
  | { readonly op: 'add'; readonly parent: NodeKey; readonly after: NodeKey | null; readonly tree: NodeTree }
  | { readonly op: 'remove'; readonly key: NodeKey }
  | {
      readonly op: 'move'
      readonly key: NodeKey
      readonly parent: NodeKey
      readonly after: NodeKey | null
    }
  | SetCommand
  | { readonly op: 'rename'; readonly key: NodeKey; readonly id: string }
  | { readonly op: 'batch'; readonly name: BatchName; readonly commands: readonly Command[] }

/** `path` is a property, or a property and one below it: `required`, `label/vi`. No value takes the property away. */
export type SetCommand = {
  readonly op: 'set'
  readonly key: NodeKey
  readonly path: string
  readonly value?: unknown
  /** The property this one stands before, so that an undone change leaves no trace even in the order. */
  readonly before?: string
}

/** What several commands are together, in the words of the person who gave them. */
export type BatchName =
  | 'duplicate'
  | 'paste'
  | 'cut'
  | 'remove'
  | 'move'
  | 'json'
  | 'codelist'
  | 'template'
  | 'fragment'
  | 'restore'
  | 'merge'
  | 'typing'
  | 'kind'
  | 'rename'
  | 'scoring'
  | 'draft'

/** Why a command was not carried out. */
export type RefusalReason =
  | 'node-missing'
  | 'place-missing'
  | 'wrong-parent'
  | 'inside-itself'
  | 'no-list'
  | 'key-taken'
  | 'root-stays'
  | 'children-stay'
  | 'name-empty'
  | 'at-the-end'
  | 'no-table-beside'
  | 'not-a-cell'
  | 'not-in-table'
  | 'belongs-to-base'
  | 'not-tighter'
  | 'no-slot'
  | 'nothing-to-do'
  | 'nothing-to-paste'
  | 'read-only'

export type Refusal = { readonly reason: RefusalReason; readonly key?: NodeKey | undefined }
