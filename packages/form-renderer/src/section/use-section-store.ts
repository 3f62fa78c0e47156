import { useLayoutEffect, useState } from 'react'
import { stateOf, type SectionSource } from './section-state.ts'
import { createSectionStore, type SectionStore } from './section-store.ts'

/** Keeps the store of a section in step with the props of its form, without drawing the form again. */
export function useSectionStore(source: SectionSource): SectionStore {
  const [store] = useState(() => createSectionStore(stateOf(source, null)))
  const state = stateOf(source, store.get())
  useLayoutEffect(() => {
    store.set(state)
  }, [store, state])
  return store
}
