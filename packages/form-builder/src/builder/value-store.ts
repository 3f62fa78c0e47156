import { useSyncExternalStore } from 'react'

/** A small state outside React: readers choose what they follow and are drawn again only when that changes. */
export type ValueStore<Value> = {
  readonly get: () => Value
  readonly set: (change: Partial<Value>) => void
  readonly watch: (listener: () => void) => () => void
}

export function createValueStore<Value extends object>(initial: Value): ValueStore<Value> {
  const listeners = new Set<() => void>()
  let value = initial
  return {
    get: () => value,
    set: (change) => {
      value = { ...value, ...change }
      for (const listener of listeners) listener()
    },
    watch: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

export function useValue<Value, Selected>(
  store: ValueStore<Value>,
  select: (value: Value) => Selected,
): Selected {
  const read = () => select(store.get())
  return useSyncExternalStore(store.watch, read, read)
}
