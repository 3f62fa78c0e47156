import { createContext, useContext, useSyncExternalStore } from 'react'
import type { SectionState } from './section-state.ts'

export type SectionStore = {
  readonly get: () => SectionState
  readonly set: (state: SectionState) => void
  readonly subscribe: (listener: () => void) => () => void
}

/** A store instead of a context value: a key in one field must not draw its thirty neighbours again. */
export function createSectionStore(initial: SectionState): SectionStore {
  const listeners = new Set<() => void>()
  let state = initial
  return {
    get: () => state,
    set: (next) => {
      if (state === next) return
      state = next
      for (const listener of listeners) listener()
    },
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

const SectionContext = createContext<SectionStore | null>(null)

export const SectionProvider = SectionContext.Provider

/** One value of the section; the caller renders again only when it changes, so select plain values or stable references. */
export function useSection<Selected>(select: (state: SectionState) => Selected): Selected {
  const store = useContext(SectionContext)
  if (!store) throw new Error('Fields are drawn inside a SectionForm')
  const read = () => select(store.get())
  return useSyncExternalStore(store.subscribe, read, read)
}
