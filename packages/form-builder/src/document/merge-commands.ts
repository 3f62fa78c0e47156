import { isSameJson } from '@thidua/kernel'
import { applyCommand } from './apply-command.ts'
import type { Command } from './command.ts'
import { footprintOf, plainCommands } from './footprint.ts'
import type { Footprint } from './footprint.ts'
import { idOf, nodeOf } from './form-document.ts'
import type { FormDocument, NodeKey } from './form-document.ts'
import { ruleChanges } from './rename-commands.ts'

export type ConflictReason =
  /** Both gave one property different values. */
  | 'same-property'
  /** One took away what the other changed. */
  | 'taken-away'
  /** Both moved one node, to different places. */
  | 'moved-apart'
  /** Both gave one id: two names for one field, or one name for two. */
  | 'same-id'
  /** It builds on something that is itself in conflict. */
  | 'builds-on-conflict'

export type Conflict = {
  readonly reason: ConflictReason
  readonly key: NodeKey
  readonly path?: string | undefined
  readonly mine: Command
}

export type Merged = {
  /** The other's document with all of mine that agrees with it. */
  readonly document: FormDocument
  /** Mine as they apply to the other's document. */
  readonly commands: readonly Command[]
  /** Mine that were left out; each can be given again on top, knowingly. */
  readonly conflicts: readonly Conflict[]
}

type Verdict = 'apply' | 'skip' | ConflictReason

/**
 * Puts two people's work on one document together: theirs first, then every command of mine that does not contradict it.
 * The result is what one of them would have made alone after the other, and whatever that cannot be is named.
 */
export function mergeCommands(
  base: FormDocument,
  theirs: readonly Command[],
  mine: readonly Command[],
): Merged {
  const footprint = footprintOf(base, theirs)
  let merged = footprint.document
  let own = base
  const commands: Command[] = []
  const conflicts: Conflict[] = []
  for (const command of plainCommands(mine)) {
    const rebased = rebase(command, own, merged, footprint)
    const verdict = judge(command, rebased, { base, merged, footprint })
    const after = applyCommand(own, command)
    if (after.ok) own = after.value.document
    const applied = verdict === 'apply' ? applyCommand(merged, rebased) : null
    if (applied?.ok) {
      merged = applied.value.document
      commands.push(rebased)
    } else if (verdict !== 'skip') {
      const reason = verdict === 'apply' ? 'builds-on-conflict' : verdict
      conflicts.push({ reason, key: subjectOf(command), path: pathOf(command), mine: command })
    }
  }
  return { document: merged, commands, conflicts }
}

type Context = {
  readonly base: FormDocument
  readonly merged: FormDocument
  readonly footprint: Footprint
}

function judge(mine: Command, rebased: Command, { base, merged, footprint }: Context): Verdict {
  const key = subjectOf(mine)
  switch (rebased.op) {
    case 'set':
      return judgeSet(rebased, footprint)
    case 'rename': {
      if (footprint.removed.has(key)) return 'taken-away'
      const theirs = footprint.renamed.get(key)
      if (theirs === rebased.id) return 'skip'
      return theirs !== undefined || isTaken(merged, base, key, rebased.id) ? 'same-id' : 'apply'
    }
    case 'remove':
      if (footprint.removed.has(key)) return 'skip'
      return footprint.changedBelow(key) ? 'taken-away' : 'apply'
    case 'move': {
      if (footprint.removed.has(key) || footprint.removed.has(rebased.parent)) return 'taken-away'
      const theirs = footprint.moved.get(key)
      if (!theirs) return 'apply'
      return theirs.parent === rebased.parent && theirs.after === rebased.after ? 'skip' : 'moved-apart'
    }
    case 'add': {
      if (footprint.removed.has(rebased.parent)) return 'taken-away'
      const id = idOf(rebased.tree)
      return isTaken(merged, base, rebased.tree.key, id) ? 'same-id' : 'apply'
    }
    case 'batch':
      return 'apply'
  }
}

function judgeSet(mine: Extract<Command, { op: 'set' }>, footprint: Footprint): Verdict {
  if (footprint.removed.has(mine.key)) return 'taken-away'
  for (const [path, value] of footprint.sets.get(mine.key) ?? []) {
    if (path === mine.path) return isSameJson(value, mine.value) ? 'skip' : 'same-property'
    if (path.startsWith(`${mine.path}/`) || mine.path.startsWith(`${path}/`)) return 'same-property'
  }
  return 'apply'
}

/** True when another node, one that base did not have under this id, stands in the way. */
function isTaken(merged: FormDocument, base: FormDocument, key: NodeKey, id: string): boolean {
  const kind = merged.nodes.get(key)?.kind
  return [...merged.nodes.values()].some((node) => {
    if (node.key === key || idOf(node) !== id || (kind !== undefined && node.kind !== kind)) return false
    const old = base.nodes.get(node.key)
    return !old || idOf(old) !== id
  })
}

/** My command as I would have given it on their document: same neighbour if it is still there, rules with their new names. */
function rebase(mine: Command, own: FormDocument, merged: FormDocument, footprint: Footprint): Command {
  if (mine.op === 'add' || mine.op === 'move') {
    const key = mine.op === 'add' ? mine.tree.key : mine.key
    return { ...mine, after: survivingNeighbour(mine, key, own, merged) }
  }
  if (mine.op !== 'set' || !merged.nodes.has(mine.key)) return mine
  const node = { ...nodeOf(merged, mine.key), content: { [mine.path]: mine.value } }
  const [rewritten] = ruleChanges(node, footprint.rewriting)
  return rewritten ? { ...mine, value: rewritten.value } : mine
}

function survivingNeighbour(
  mine: Extract<Command, { op: 'add' | 'move' }>,
  key: NodeKey,
  own: FormDocument,
  merged: FormDocument,
): NodeKey | null {
  if (mine.after === null) return null
  const siblings = (own.nodes.get(mine.parent)?.children ?? []).filter((child) => child !== key)
  const before = siblings.slice(0, siblings.indexOf(mine.after) + 1).toReversed()
  return before.find((sibling) => merged.nodes.get(sibling)?.parent === mine.parent) ?? null
}

function subjectOf(command: Command): NodeKey {
  if (command.op === 'add') return command.tree.key
  return command.op === 'batch' ? '' : command.key
}

function pathOf(command: Command): string | undefined {
  return command.op === 'set' ? command.path : undefined
}
