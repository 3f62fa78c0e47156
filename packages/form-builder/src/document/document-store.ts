import { fail, ok } from '@thidua/kernel'
import type { Result } from '@thidua/kernel'
import { applyCommand } from './apply-command.ts'
import type { Command, Refusal } from './command.ts'
import { noHistory, remember } from './document-history.ts'
import type { DocumentHistory } from './document-history.ts'
import type { DocumentNode, FormDocument, NodeKey } from './form-document.ts'
import { spokenOf } from './spoken.ts'
import type { Spoken } from './spoken.ts'

export type ActOptions = {
  /** Commands on one property under one name (a visit of a text box, say) are undone together. */
  readonly run?: string | undefined
  /** Work that came from elsewhere was guarded there; it is a step of this history like any other. */
  readonly trusted?: boolean | undefined
}

/** Told after every change, with the command that was carried out; for an undo that is the inverse. */
export type ChangeListener = (document: FormDocument, command: Command) => void

/** An open document: commands in, one signal per changed node out. */
export type DocumentStore = {
  readonly document: () => FormDocument
  readonly node: (key: NodeKey) => DocumentNode | undefined
  readonly history: () => DocumentHistory
  readonly act: (command: Command, options?: ActOptions) => Result<Spoken, Refusal>
  readonly undo: () => Spoken | null
  readonly redo: () => Spoken | null
  /** Called when this node is another object than before, or gone. */
  readonly watchNode: (key: NodeKey, listener: () => void) => () => void
  readonly watch: (listener: () => void) => () => void
  readonly onChange: (listener: ChangeListener) => () => void
}

export type StoreOptions = {
  /** Says no before a command of this person is carried out: what belongs to the base, a form only to be read. */
  readonly guard?: ((document: FormDocument, command: Command) => Refusal | null) | undefined
}

export function createDocumentStore(initial: FormDocument, options: StoreOptions = {}): DocumentStore {
  const nodeListeners = new Map<NodeKey, Set<() => void>>()
  const listeners = new Set<() => void>()
  const changeListeners = new Set<ChangeListener>()
  let document = initial
  let history = noHistory

  const carryOut = (command: Command): Result<{ inverse: Command; spoken: Spoken }, Refusal> => {
    const before = document
    const applied = applyCommand(before, command)
    if (!applied.ok) return applied
    document = applied.value.document
    return ok({ inverse: applied.value.inverse, spoken: spokenOf(before, document, command) })
  }
  const tell = (before: FormDocument, command: Command): void => {
    for (const key of keysThatDiffer(before, document)) {
      for (const listener of nodeListeners.get(key) ?? []) listener()
    }
    for (const listener of listeners) listener()
    for (const listener of changeListeners) listener(document, command)
  }
  const goBack = (from: 'past' | 'future'): Spoken | null => {
    const step = history[from].at(-1)
    if (!step) return null
    const before = document
    const command = from === 'past' ? step.inverse : step.command
    const done = carryOut(command)
    if (!done.ok) throw new Error(`history no longer fits the document: ${done.error.reason}`)
    history =
      from === 'past'
        ? { past: history.past.slice(0, -1), future: [...history.future, step] }
        : { past: [...history.past, step], future: history.future.slice(0, -1) }
    tell(before, command)
    return step.spoken
  }

  return {
    document: () => document,
    node: (key) => document.nodes.get(key),
    history: () => history,
    act: (command, { run, trusted = false } = {}) => {
      const refusal = trusted ? null : (options.guard?.(document, command) ?? null)
      if (refusal) return fail(refusal)
      const before = document
      const done = carryOut(command)
      if (!done.ok) return done
      const { inverse, spoken } = done.value
      history = remember(history, { command, inverse, spoken, run })
      tell(before, command)
      return ok(spoken)
    },
    undo: () => goBack('past'),
    redo: () => goBack('future'),
    watchNode: (key, listener) => {
      const set = nodeListeners.get(key) ?? new Set()
      nodeListeners.set(key, set.add(listener))
      return () => {
        set.delete(listener)
        if (set.size === 0) nodeListeners.delete(key)
      }
    },
    watch: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    onChange: (listener) => {
      changeListeners.add(listener)
      return () => changeListeners.delete(listener)
    },
  }
}

function keysThatDiffer(before: FormDocument, after: FormDocument): readonly NodeKey[] {
  const gone = [...before.nodes.keys()].filter((key) => !after.nodes.has(key))
  const changed = [...after.nodes].filter(([key, node]) => before.nodes.get(key) !== node)
  return [...gone, ...changed.map(([key]) => key)]
}
