import { createContext, useContext, useSyncExternalStore } from 'react'
import type { AnswerValue, EvidenceAnswer, FormField } from '@thidua/contracts'
import type { DomainError, Language, Result } from '@thidua/kernel'
import type { ReactNode } from 'react'
import type { ControlSet } from '../controls/control-props.ts'

/** Uploads one file for one field. `onProgress` takes 0 to 1. */
export type UploadFile = (
  fieldId: string,
  file: File,
  onProgress: (share: number) => void,
) => Promise<Result<EvidenceAnswer, DomainError>>

/** Units whose name or code holds the text; of these kinds, or of any. */
export type FindUnits = (
  text: string,
  kinds: readonly string[],
) => Promise<readonly { readonly code: string; readonly name: string }[]>

/** What fields of a section read besides their own answer. */
export type SectionState = {
  readonly controls: ControlSet
  readonly fields: ReadonlyMap<string, FormField>
  readonly language: Language
  readonly visible: ReadonlySet<string>
  readonly required: ReadonlySet<string>
  readonly computed: Readonly<Record<string, AnswerValue>>
  /** Sentences by JSON pointer. */
  readonly sentences: ReadonlyMap<string, string>
  readonly readOnly: boolean
  /** Fields this person may see but not change at this stage. */
  readonly locked: ReadonlySet<string> | undefined
  readonly findUnits: FindUnits | undefined
  readonly onBlur: ((fieldId: string) => void) | undefined
  readonly onUpload: UploadFile | undefined
  readonly fileHref: ((fileId: string) => string) | undefined
  readonly maxFileBytes: number | undefined
  /** A mark beside a label: remarks, history. */
  readonly renderAside: ((fieldId: string) => ReactNode) | undefined
}

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
