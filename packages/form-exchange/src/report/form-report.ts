import type { Answers, EvidenceAnswer, FormField, FormSection, Score } from '@thidua/contracts'
import type { DocumentNode, DocumentTree } from '@thidua/documents'
import { computeFields, visibleFields, type CompiledForm } from '@thidua/forms'
import { answerInWords, optionWords } from './answer-in-words.ts'
import words from './report-words.json' with { type: 'json' }
import { scoreNodes } from './score-nodes.ts'

export type ReportOptions = {
  readonly subjectName?: string
  readonly score?: Score
}

type Report = {
  readonly form: CompiledForm
  readonly answers: Answers
  readonly blank: boolean
  /** Ids of fields to print. */
  readonly shown: ReadonlySet<string>
}

const pageWidth = 165

/**
 * A filled form as a document: a heading per section, answers as facts, tables for tables, then the files and the score
 * with the article each line rests on. Hidden answers are left out. Without answers it is the empty form, to be printed.
 */
export function formReport(
  form: CompiledForm,
  answers: Answers | null,
  options: ReportOptions = {},
): DocumentTree {
  const { title, formNumber, version } = form.definition
  const shown = answers === null ? new Set(form.fields.keys()) : visibleFields(form, answers).fields
  const all = answers === null ? {} : { ...answers, ...computeFields(form, answers) }
  const report: Report = { form, answers: all, blank: answers === null, shown }
  const about = [
    {
      label: words.form,
      value: words.formValue.replace('{formNumber}', formNumber).replace('{version}', version),
    },
  ]
  if (options.subjectName) about.unshift({ label: words.subject, value: options.subjectName })
  const nodes: DocumentNode[] = [
    { kind: 'title', name: title.vi.toUpperCase(), subject: null, authority: null },
    { kind: 'facts', rows: about },
    ...form.definition.sections.flatMap((section) => sectionNodes(section, report)),
  ]
  if (!report.blank) nodes.push(...evidenceNodes(report))
  if (options.score) nodes.push(...scoreNodes(form, options.score))
  return { layout: 'plain', title: title.vi, language: 'vi', nodes }
}

function sectionNodes(section: FormSection, report: Report): readonly DocumentNode[] {
  const fields = section.fields.filter(({ id }) => report.shown.has(id))
  if (fields.length === 0) return []
  const nodes: DocumentNode[] = [{ kind: 'heading', text: section.title.vi }]
  let rows: { label: string; value: string }[] = []
  const flush = (): void => {
    if (rows.length > 0) nodes.push({ kind: 'facts', rows })
    rows = []
  }
  for (const field of fields) {
    const own = blockNodes(field, report)
    if (own) {
      flush()
      nodes.push(...own)
    } else if (field.kind !== 'evidence' || report.blank)
      rows.push({ label: field.label.vi, value: answerWords(field, report) })
  }
  flush()
  return nodes.length > 1 ? nodes : []
}

function answerWords(field: FormField, { answers, blank }: Report): string {
  return blank ? words.blank : answerInWords(field, answers[field.id]) || words.notAnswered
}

/** What does not fit beside a label. */
function blockNodes(field: FormField, report: Report): readonly DocumentNode[] | null {
  const text = field.label.vi
  switch (field.kind) {
    case 'guidance':
      return [paragraph(text)]
    case 'heading':
      return [{ kind: 'heading', text }]
    case 'rows':
      return [paragraph(text), rowsTable(field, report)]
    case 'matrix':
      return [paragraph(text), matrixTable(field, report)]
    default:
      return null
  }
}

function rowsTable(field: FormField, { answers, blank }: Report): DocumentNode {
  const columns = field.columns ?? []
  const value = answers[field.id]
  const given = Array.isArray(value) ? (value as readonly Answers[]) : []
  const lines = given.map((row, index) => [
    String(index + 1),
    ...columns.map((column) => answerInWords(column, row[column.id])),
  ])
  const empty = Array.from({ length: 3 }, (_, index) => [String(index + 1), ...columns.map(() => '')])
  return table([words.order, ...columns.map(({ label }) => label.vi)], blank ? empty : lines, 12)
}

function matrixTable(field: FormField, { answers, blank }: Report): DocumentNode {
  const value = answers[field.id]
  const record = typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {}
  const lines = (field.matrixRows ?? []).map(({ id, label }) => {
    const choice = (record as Readonly<Record<string, unknown>>)[id]
    const chosen = typeof choice === 'string' ? optionWords(field, choice) : ''
    return [label.vi, blank ? '' : chosen || words.notAnswered]
  })
  return table(words.matrix, lines, 100)
}

function evidenceNodes({ form, answers, shown }: Report): readonly DocumentNode[] {
  const lines: string[][] = []
  for (const { definition } of form.fields.values()) {
    const files = answers[definition.id]
    if (definition.kind !== 'evidence' || !shown.has(definition.id) || !Array.isArray(files)) continue
    for (const file of files as readonly EvidenceAnswer[]) {
      lines.push([
        String(lines.length + 1),
        file.name,
        definition.label.vi,
        sizeWords(file.size),
        file.sha256.slice(0, 16),
      ])
    }
  }
  const list = lines.length === 0 ? paragraph(words.none) : table(words.evidenceColumns, lines, 12)
  return [{ kind: 'heading', text: words.evidence }, list]
}

function sizeWords(bytes: number): string {
  const power = bytes >= 1_000_000 ? 2 : bytes >= 1_000 ? 1 : 0
  return `${Math.round(bytes / 1_000 ** power)} ${words.bytes[power]}`
}

function paragraph(text: string): DocumentNode {
  return { kind: 'paragraph', text, align: 'justify' }
}

function table(
  titles: readonly string[],
  rows: readonly (readonly string[])[],
  firstWidth: number,
): DocumentNode {
  const rest = (pageWidth - firstWidth) / Math.max(titles.length - 1, 1)
  const columns = titles.map((title, index) => ({
    title,
    widthMm: index === 0 ? firstWidth : Math.round(rest),
    align: index === 0 && firstWidth < 20 ? ('center' as const) : ('left' as const),
  }))
  return { kind: 'table', columns, rows }
}
