import type { LocalText, Problem } from '@thidua/kernel'
import type { Answers } from '../model/form-definition.ts'
import type { FormContentView } from './form-views.ts'

/** What a file holds, as drafts to choose from; nothing is stored yet. `form.createDraft` takes one as its content. */
export type FormImportView = {
  readonly kind: 'definition' | 'xlsform' | 'document'
  readonly fileName: string
  readonly drafts: readonly { readonly title: LocalText; readonly content: FormContentView }[]
  /** What could not be carried over (XLSForm), by cell. */
  readonly notes: readonly FormImportNote[]
  /** Of an official document: what was read, how surely, and from where. */
  readonly document: FormImportDocument | null
}

export type FormImportNote = {
  readonly sheet: string
  readonly cell: string
  readonly column: string
  /** A reason code of `@thidua/form-exchange`. */
  readonly reason: string
  readonly text: string
}

type ReadingCertainty = 'certain' | 'likely' | 'guess'
type ReadPlace = { readonly start: number; readonly end: number; readonly line: number }
type ReadFact = { readonly value: string; readonly printed: string; readonly certainty: ReadingCertainty }

export type FormImportDocument = {
  /** The text every place points into (UTF-16 offsets). */
  readonly text: string
  readonly number: ReadFact | null
  readonly date: ReadFact | null
  readonly issuer: ReadFact | null
  readonly title: ReadFact | null
  readonly movement: ReadFact | null
  readonly phases: readonly {
    readonly printed: string
    readonly startYear: number
    readonly endYear: number
    readonly text: string
    readonly source: ReadPlace
    readonly certainty: ReadingCertainty
  }[]
  readonly contentAreas: readonly FormImportItem[]
  readonly groups: readonly (FormImportItem & {
    readonly id: string
    readonly criteria: readonly (FormImportItem & {
      readonly code: string
      readonly parts: readonly FormImportItem[]
    })[]
  })[]
  readonly oddities: readonly {
    readonly code: string
    readonly source: ReadPlace | null
    readonly params: Readonly<Record<string, string | number>>
  }[]
}

export type FormImportItem = {
  /** Marker as printed; null where the text shows none. */
  readonly printed: string | null
  readonly text: string
  readonly place: string
  readonly source: ReadPlace
  readonly certainty: ReadingCertainty
  readonly doubts: readonly string[]
}

/** Answers read from a filled workbook; nothing is stored yet. `changes` goes to `dossier.saveAnswers`. */
export type AnswersImportView = {
  readonly changes: Answers
  readonly problems: readonly (Problem & { readonly sheet: string | null; readonly cell: string | null })[]
}
