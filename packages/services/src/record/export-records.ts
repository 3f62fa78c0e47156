import type { FormField, Operations } from '@thidua/contracts'
import type { RecordRow } from '@thidua/data/repositories'
import { listRecords as listRows } from '@thidua/data/repositories'
import { dateInFigures } from '@thidua/documents'
import type { FlatTable } from '@thidua/form-exchange'
import { answerInWords } from '@thidua/form-exchange/answer-in-words'
import type { Outcome } from '@thidua/kernel'
import { legalDateOf, ok } from '@thidua/kernel'
import type { QueryContext } from '../command/run-query.ts'
import { runQuery } from '../command/run-query.ts'
import { printedName, type PrintedFile, sheetMediaType } from '../document/printed-file.ts'
import { unitRef } from '../reference/references.ts'
import { put } from '../sentences/say.ts'
import type { ServiceCall } from '../service-call.ts'
import type { ServiceDeps } from '../service-deps.ts'
import { conditionInWords } from './condition-in-words.ts'
import { columnOf, fieldsOf } from './indexed-values.ts'
import type { OpenCollection } from './open-collection.ts'
import { openCollection } from './open-collection.ts'
import { readQuery } from './read-query.ts'
import words from './record-words.json' with { type: 'json' }

/** Rows of one file; what is left out is said in it. */
const mostRows = 10_000

type Asked = Operations['record.list']['input']

/**
 * What `record.list` finds, all pages of it, as a workbook with every field of the book: the units this person reads and no
 * others. Refuses as `record.list`.
 */
export async function exportRecords(
  deps: ServiceDeps,
  call: ServiceCall,
  input: Asked,
): Promise<Outcome<PrintedFile>> {
  const table = await runQuery(deps, call, 'record.list', async (context) => {
    const opened = await openCollection(context, input)
    if (!opened.ok) return opened
    const query = readQuery(opened.value, input)
    if (!query.ok) return query
    const { rows, total } = await listRows(context.transaction, {
      ...query.value,
      limit: mostRows,
      offset: 0,
    })
    return ok(tableOf(context, opened.value, input, { rows, total }))
  })
  if (!table.ok) return table
  const written = await deps.workshop.run('writeTable', { table: table.value, format: 'xlsx' })
  if (!written.ok) return written
  return ok({
    fileName: printedName(table.value.title, 'xlsx'),
    mediaType: sheetMediaType,
    bytes: written.value,
  })
}

type Found = { readonly rows: readonly RecordRow[]; readonly total: number }

function tableOf(
  context: QueryContext,
  opened: OpenCollection,
  asked: Asked,
  { rows, total }: Found,
): FlatTable {
  const { type, pluginTitle, authority } = opened
  const fields = fieldsOf(type)
  const unitOf = (unitId: string) => unitRef(context.references, unitId).name
  const manyUnits = authority.read === null || authority.read.length > 1
  return {
    title: type.form.title.vi,
    notes: [
      put(words.plugin, { plugin: pluginTitle.vi }),
      ...(asked.unitId === undefined ? [] : [put(words.unit, { unit: unitOf(asked.unitId) })]),
      ...(asked.where ?? []).map((text) => conditionInWords(fields, text)),
      put(words.madeOn, { date: dateInFigures(legalDateOf(context.deps.clock.now())), count: total }),
      ...(rows.length < total ? [put(words.rowsCut, { shown: rows.length, all: total })] : []),
    ],
    columns: [
      ...(manyUnits ? [textColumn(words.columns.unit)] : []),
      ...fields.map(columnOfField),
      { title: words.columns.changedOn, kind: 'date', decimals: null },
      textColumn(words.columns.changedBy),
    ],
    rows: rows.map(({ unitId, data, updatedAt, updatedByName }) => [
      ...(manyUnits ? [unitOf(unitId)] : []),
      ...fields.map((field) => cellOf(field, data[field.id])),
      legalDateOf(updatedAt),
      updatedByName,
    ]),
    totals: null,
  }
}

type Column = FlatTable['columns'][number]

function textColumn(title: string): Column {
  return { title, kind: 'text', decimals: null }
}

function columnOfField(field: FormField): Column {
  const title = field.label.vi
  return { title, kind: columnOf(field), decimals: field.kind === 'integer' ? 0 : null }
}

/** Numbers and days stay what they are; everything else is what people read on the page. */
function cellOf(field: FormField, value: unknown): string | number | null {
  if (value === undefined || value === null) return null
  if (typeof value === 'number' && columnOf(field) === 'number') return value
  if (typeof value === 'string' && columnOf(field) === 'date') return value
  return answerInWords(field, value)
}
