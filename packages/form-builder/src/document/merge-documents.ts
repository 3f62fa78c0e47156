import type { Command } from './command.ts'
import { commandsBetween } from './commands-between.ts'
import type { FormContent, FormDocument, NodeKey } from './form-document.ts'
import { mergeCommands } from './merge-commands.ts'
import type { Merged } from './merge-commands.ts'
import { openLike } from './open-document.ts'

export type MergedDocuments = Merged & {
  /** From my document to the merged one: one step of my history. */
  readonly steps: readonly Command[]
  /** Their version under the keys of mine: the base of the next merge. */
  readonly theirs: FormDocument
}

/** Puts together what I have open and what somebody else saved meanwhile; both began at `base`, which I opened. */
export function mergeDocuments(
  mine: FormDocument,
  base: FormDocument,
  theirs: FormContent,
  nextKey: () => NodeKey,
): MergedDocuments {
  const other = openLike(base, theirs, nextKey)
  const merged = mergeCommands(base, commandsBetween(base, other), commandsBetween(base, mine))
  return { ...merged, steps: commandsBetween(mine, merged.document), theirs: other }
}
