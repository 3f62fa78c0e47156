import type { Command } from './command.ts'
import type { Spoken } from './spoken.ts'

/** One thing a person did and can take back. */
export type Step = {
  readonly command: Command
  readonly inverse: Command
  readonly spoken: Spoken
  /** Commands of one run of typing are one step. */
  readonly run?: string | undefined
}

export type DocumentHistory = { readonly past: readonly Step[]; readonly future: readonly Step[] }

export const noHistory: DocumentHistory = { past: [], future: [] }

/** A new step ends what could be done again. Typing on in one property lengthens the last step instead. */
export function remember(history: DocumentHistory, step: Step): DocumentHistory {
  const last = history.past.at(-1)
  const past =
    last && continues(last, step)
      ? [...history.past.slice(0, -1), { ...step, inverse: last.inverse }]
      : [...history.past, step]
  return { past, future: [] }
}

function continues(last: Step, next: Step): boolean {
  const [before, now] = [last.command, next.command]
  return (
    next.run !== undefined &&
    last.run === next.run &&
    before.op === 'set' &&
    now.op === 'set' &&
    before.key === now.key &&
    // A second language begins a step of its own; the first letter of a property creates it, the next change it.
    before.path === now.path
  )
}
