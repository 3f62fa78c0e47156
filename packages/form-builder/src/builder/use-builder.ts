import { createContext, useContext, useSyncExternalStore } from 'react'
import type { DocumentNode, FormDocument, NodeKey } from '../document/form-document.ts'
import type { Draft } from '../draft/draft-store.ts'
import type { PlacedFinding } from '../draft/local-findings.ts'
import type { Builder } from './builder.ts'
import type { Surroundings } from './builder-props.ts'
import type { Session } from './session.ts'
import { useValue } from './value-store.ts'

const BuilderContext = createContext<Builder | null>(null)
const SurroundingsContext = createContext<Surroundings | null>(null)

export const BuilderProvider = BuilderContext.Provider
export const SurroundingsProvider = SurroundingsContext.Provider

export function useBuilder(): Builder {
  const builder = useContext(BuilderContext)
  if (!builder) throw new Error('Parts of the builder are drawn inside FormBuilder')
  return builder
}

/** What the page gave: comments, versions, registers to choose from, callbacks. */
export function useSurroundings(): Surroundings {
  const surroundings = useContext(SurroundingsContext)
  if (!surroundings) throw new Error('Parts of the builder are drawn inside FormBuilder')
  return surroundings
}

/** One node; the caller is drawn again only when this node changes. */
export function useNode(key: NodeKey): DocumentNode | undefined {
  const { store } = useBuilder()
  const read = () => store.node(key)
  return useSyncExternalStore((listener) => store.watchNode(key, listener), read, read)
}

/** The whole document at every change: for what really shows all of it. */
export function useDocument(): FormDocument {
  const { store } = useBuilder()
  return useSyncExternalStore(store.watch, store.document, store.document)
}

/** The document as it was a moment ago, compiled. */
export function useDraft(): Draft {
  const { draft } = useBuilder()
  return useSyncExternalStore(draft.watch, draft.get, draft.get)
}

export function useFindings(key: NodeKey): readonly PlacedFinding[] {
  const { draft } = useBuilder()
  const read = () => draft.findingsOf(key)
  return useSyncExternalStore(draft.watchFindings, read, read)
}

export function useSession<Selected>(select: (session: Session) => Selected): Selected {
  return useValue(useBuilder().session, select)
}
