import type { AnswerValue, EvidenceAnswer } from '@thidua/contracts'
import type { DomainError, Result } from '@thidua/kernel'
import type { ControlSet } from '../controls/control-props.ts'
import { viewsOf, type FieldViews, type ViewSource } from './field-view.ts'

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

type Computed = Readonly<Record<string, AnswerValue>>
type Sentences = ReadonlyMap<string, string>

/** What fields of a section read besides their own answer. */
export type SectionState = {
  readonly views: FieldViews
  readonly controls: ControlSet
  readonly computed: Computed
  /** Sentences by JSON pointer. */
  readonly sentences: Sentences
  readonly findUnits: FindUnits | undefined
  readonly onBlur: (fieldId: string) => void
  readonly onUpload: UploadFile | undefined
  readonly fileHref: ((fileId: string) => string) | undefined
  readonly maxFileBytes: number | undefined
  /** The day by which codes of lists are open or lapsed. */
  readonly on: string | undefined
}

export type SectionSource = ViewSource & Omit<SectionState, 'views'>

/** The state these make; the very one of before when it says the same, so that no field has to look. */
export function stateOf(source: SectionSource, before: SectionState | null): SectionState {
  const next: SectionState = {
    views: viewsOf(source, before?.views ?? new Map()),
    controls: source.controls,
    computed: before && isSameComputed(source, before.computed) ? before.computed : source.computed,
    sentences: before && isSameMap(source.sentences, before.sentences) ? before.sentences : source.sentences,
    findUnits: source.findUnits,
    onBlur: source.onBlur,
    onUpload: source.onUpload,
    fileHref: source.fileHref,
    maxFileBytes: source.maxFileBytes,
    on: source.on,
  }
  return before && isSameState(before, next) ? before : next
}

function isSameState(one: SectionState, other: SectionState): boolean {
  return (Object.keys(one) as (keyof SectionState)[]).every((part) => one[part] === other[part])
}

/** Only figures of this section are shown by it. */
function isSameComputed({ section, computed }: SectionSource, before: Computed): boolean {
  return section.fields.every(({ id }) => Object.is(computed[id] ?? null, before[id] ?? null))
}

function isSameMap(one: Sentences, other: Sentences): boolean {
  if (one.size !== other.size) return false
  for (const [key, value] of one) if (other.get(key) !== value) return false
  return true
}
