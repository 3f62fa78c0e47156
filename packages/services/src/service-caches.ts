import type { CreationFacts } from '@thidua/data/repositories'
import type { References } from './reference/references.ts'
import type { SessionActor } from './session/session-actor.ts'

/** What one process remembers for seconds. Whoever changes the truth here forgets it here at once. */
export type ServiceCaches = {
  readonly actors: ExpiringMap<SessionActor>
  readonly references: ExpiringMap<References>
  readonly signInAttempts: ExpiringMap<number>
  /** A belief, not a truth: it is compared where it is used, so nobody has to forget it. */
  readonly openings: ExpiringMap<CreationFacts>
}

export type ExpiringMap<Value> = {
  get(key: string, now: number): Value | undefined
  set(key: string, value: Value, until: number): void
  delete(key: string): void
  deleteWhere(matches: (value: Value) => boolean): void
}

const mostEntries = 20_000

export function createServiceCaches(): ServiceCaches {
  return {
    actors: expiringMap(),
    references: expiringMap(),
    signInAttempts: expiringMap(),
    openings: expiringMap(),
  }
}

function expiringMap<Value>(): ExpiringMap<Value> {
  const entries = new Map<string, { value: Value; until: number }>()
  return {
    get(key, now) {
      const entry = entries.get(key)
      if (!entry) return undefined
      if (entry.until > now) return entry.value
      entries.delete(key)
      return undefined
    },
    set(key, value, until) {
      // Oldest entries go first; a flood of unknown keys cannot fill the memory.
      if (entries.size >= mostEntries) entries.delete(entries.keys().next().value ?? key)
      entries.set(key, { value, until })
    },
    delete(key) {
      entries.delete(key)
    },
    deleteWhere(matches) {
      for (const [key, entry] of entries) if (matches(entry.value)) entries.delete(key)
    },
  }
}
