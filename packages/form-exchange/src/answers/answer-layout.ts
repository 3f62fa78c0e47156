import type { FormDefinition, FormField } from '@thidua/contracts'
import { openOptions } from '@thidua/forms'
import words from './answer-words.json' with { type: 'json' }
import {
  choicesCodec,
  dateCodec,
  filesCodec,
  numberCodec,
  optionCodec,
  textCodec,
  yesNoCodec,
  type CellCodec,
} from './cell-codec.ts'
import { fieldOptions } from './field-options.ts'

/** One column of an answer sheet. `key` stands in the hidden row of the sheet and finds the column wherever it was moved. */
export type AnswerColumn = {
  /** `targets`, `plan.date`, `proof#files`, `members#table` */
  readonly key: string
  readonly field: FormField
  readonly part: string | null
  readonly label: string
  /** Null: shown only, nothing is read from it. */
  readonly codec: CellCodec | null
  readonly hidden: boolean
}

export type AnswerTable = {
  readonly field: FormField
  readonly sheetName: string
  readonly columns: readonly AnswerColumn[]
}

export type AnswerLayout = {
  readonly columns: readonly AnswerColumn[]
  readonly columnsOf: ReadonlyMap<string, readonly AnswerColumn[]>
  readonly sectionOf: ReadonlyMap<string, string>
  readonly tables: readonly AnswerTable[]
}

/**
 * Where each answer of a form stands in a workbook. Column A holds the number of the dossier; columns follow from B. With a day,
 * cells offer only the codes open on it; every code is read.
 */
export function answerLayout(form: FormDefinition, on?: string): AnswerLayout {
  const tables: AnswerTable[] = []
  const columns: AnswerColumn[] = []
  const ofField = new Map<string, readonly AnswerColumn[]>()
  const sectionOf = new Map<string, string>()
  for (const section of form.sections) {
    for (const field of section.fields) {
      if (field.kind === 'rows') {
        const sheetName = words.sheets.table.replace('{order}', String(tables.length + 1))
        tables.push({ field, sheetName, columns: (field.columns ?? []).flatMap((one) => columnsOf(one, on)) })
      }
      const own = columnsOf(field, on)
      for (const column of own) sectionOf.set(column.key, section.title.vi)
      columns.push(...own)
      ofField.set(field.id, own)
    }
  }
  return { columns, columnsOf: ofField, sectionOf, tables }
}

export const firstColumn = 2

function columnsOf(field: FormField, on?: string): readonly AnswerColumn[] {
  const label = field.label.vi
  const shown = { field, part: null, label, codec: null, hidden: false }
  switch (field.kind) {
    case 'guidance':
    case 'heading':
      return []
    case 'computed':
    case 'dtiRank':
      return [{ ...shown, key: field.id }]
    case 'rows':
      return [{ ...shown, key: `${field.id}#table` }]
    case 'evidence':
      return [
        { ...shown, key: `${field.id}#shown` },
        { ...shown, key: `${field.id}#files`, codec: filesCodec, hidden: true },
      ]
    case 'period':
      return parts(field, { from: dateCodec, to: dateCodec })
    case 'person':
      return parts(field, { name: textCodec, position: textCodec, unitCode: textCodec })
    case 'legalDocument':
      return parts(field, { number: textCodec, symbol: textCodec, date: dateCodec, issuer: textCodec })
    case 'matrix':
      return (field.matrixRows ?? []).map((row) => ({
        ...shown,
        key: `${field.id}.${row.id}`,
        part: row.id,
        label: `${label}: ${row.label.vi}`,
        codec: optionCodec(fieldOptions(field)),
      }))
    default:
      return [{ ...shown, key: field.id, codec: codecOf(field, on) }]
  }
}

function parts(field: FormField, codecs: Readonly<Record<string, CellCodec>>): readonly AnswerColumn[] {
  const names: Readonly<Record<string, string>> = words.parts
  return Object.entries(codecs).map(([part, codec]) => ({
    key: `${field.id}.${part}`,
    field,
    part,
    label: `${field.label.vi}: ${names[part] ?? part}`,
    codec,
    hidden: false,
  }))
}

function codecOf(field: FormField, on?: string): CellCodec {
  switch (field.kind) {
    case 'integer':
    case 'money':
      return numberCodec(0, field.unit?.vi ?? '', false)
    case 'decimal':
    case 'indicator':
      return numberCodec(field.scale ?? 2, field.unit?.vi ?? '', false)
    case 'percent':
      return numberCodec(field.scale ?? 2, field.unit?.vi ?? '', true)
    case 'date':
      return dateCodec
    case 'yesNo':
      return yesNoCodec
    case 'choices':
      return choicesCodec(fieldOptions(field))
    case 'choice':
      return offering(optionCodec(fieldOptions(field)), field, on)
    case 'verdict':
    case 'rubric':
    case 'yesNoNotApplicable':
      return optionCodec(fieldOptions(field))
    default:
      return textCodec
  }
}

/** The list of a dropdown without the codes that are not open; what stands in a cell already is read all the same. */
function offering(codec: CellCodec, field: FormField, on: string | undefined): CellCodec {
  if (on === undefined || !field.codelist) return codec
  const open = new Set(openOptions(field, on, new Set()).map(({ value }) => value))
  const list = fieldOptions(field).flatMap(({ value, words: shown }) => (open.has(value) ? [shown] : []))
  return list.length > 0 ? { ...codec, list } : codec
}
