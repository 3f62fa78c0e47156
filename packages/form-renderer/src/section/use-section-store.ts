import { useLayoutEffect, useState } from 'react'
import { createSectionStore } from './section-store.ts'
import type { SectionState, SectionStore } from './section-store.ts'

/** Keeps the store of a section in step with the props of its form, without drawing the form again. */
export function useSectionStore(state: SectionState): SectionStore {
  const [store] = useState(() => createSectionStore(state))
  useLayoutEffect(() => {
    store.set(state)
  }, [store, state])
  return store
}
