import { contentHash, type CompiledForm } from '@thidua/forms'
import { columnLetters } from '../workbook/cell-address.ts'
import type { PlanCell, PlanSheet, WorkbookPlan } from '../workbook/workbook-plan.ts'
import words from './answer-words.json' with { type: 'json' }
import { answerLayout, type AnswerColumn } from './answer-layout.ts'
import { planAnswerSheet, type DataRow } from './answer-sheet.ts'
import { columnHint } from './column-hint.ts'

export type WorkbookRows = {
  readonly answers: readonly DataRow[]
  /** Rows of each table field, by its id. */
  readonly tables: ReadonlyMap<string, readonly DataRow[]>
}

/** Which form, which version, which content: in the hidden cell of each sheet. */
export function formMark(form: CompiledForm, table = ''): string {
  const { id, version } = form.definition
  return ['thidua', id, version, contentHash(form.definition), table].join(' ').trim()
}

/** Guide, answers, one sheet per table, and the hidden lists the dropdowns point to. */
export function planWorkbook(form: CompiledForm, rows: WorkbookRows, on?: string): WorkbookPlan {
  const { definition } = form
  const layout = answerLayout(definition, on)
  const lists = collectLists([...layout.columns, ...layout.tables.flatMap(({ columns }) => columns)])
  const hintOf = (column: AnswerColumn): string => columnHint(column, layout.tables)
  const answers = planAnswerSheet({
    name: words.sheets.answers,
    title: definition.title.vi,
    mark: formMark(form),
    columns: layout.columns,
    sectionOf: (column) => layout.sectionOf.get(column.key) ?? '',
    hintOf,
    listOf: lists.sourceOf,
    rows: rows.answers,
  })
  const tables = layout.tables.map(({ field, sheetName, columns }) =>
    planAnswerSheet({
      name: sheetName,
      title: field.label.vi,
      mark: formMark(form, field.id),
      columns,
      sectionOf: () => field.label.vi,
      hintOf,
      listOf: lists.sourceOf,
      rows: rows.tables.get(field.id) ?? [],
    }),
  )
  return { sheets: [guideSheet(form), answers, ...tables, lists.sheet] }
}

function guideSheet({ definition }: CompiledForm): PlanSheet {
  const { title, formNumber, version } = definition
  const lines = [
    words.guideTitle.replace('{title}', title.vi),
    words.guideForm.replace('{formNumber}', formNumber).replace('{version}', version),
    ...words.guide.map((line, index) => `${index + 1}. ${line}`),
  ]
  const rows = new Map(
    lines.map((value, index) => {
      const cell: PlanCell = { value, look: { base: index === 0 ? 'title' : 'plain' } }
      return [index + 1, new Map([[1, cell]])] as const
    }),
  )
  return { ...bareSheet(words.sheets.guide), widths: [{ characters: 110 }], rows, guarded: true }
}

type Lists = { readonly sheet: PlanSheet; readonly sourceOf: (column: AnswerColumn) => string | null }

function collectLists(columns: readonly AnswerColumn[]): Lists {
  const places = new Map<string, string>()
  const rows = new Map<number, Map<number, PlanCell>>()
  let next = 1
  for (const { codec } of columns) {
    const list = codec?.list
    const key = list?.join('\n')
    if (!list || key === undefined || places.has(key)) continue
    const letters = columnLetters(next)
    places.set(key, `${words.sheets.lists}!$${letters}$1:$${letters}$${list.length}`)
    for (const [index, value] of list.entries()) {
      const cells = rows.get(index + 1) ?? new Map<number, PlanCell>()
      rows.set(index + 1, cells.set(next, { value, look: { base: 'plain' } }))
    }
    next += 1
  }
  return {
    sheet: { ...bareSheet(words.sheets.lists), visible: false, rows },
    sourceOf: ({ codec }) => (codec?.list ? (places.get(codec.list.join('\n')) ?? null) : null),
  }
}

function bareSheet(name: string): PlanSheet {
  return {
    name,
    visible: true,
    widths: [],
    rows: new Map(),
    hiddenRows: new Set(),
    freeze: null,
    guarded: false,
    validations: [],
  }
}
