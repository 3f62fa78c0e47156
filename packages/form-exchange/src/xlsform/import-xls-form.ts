import type { FormDefinition, FormField, FormSection } from '@thidua/contracts'
import { compileForm } from '@thidua/forms'
import { foldSearchKey, ok, refuse, type Outcome, type Problem } from '@thidua/kernel'
import { readWorkbook, type ReadSheetOfWorkbook } from '../workbook/read-workbook.ts'
import { addExpressions, type ExpressionBench } from './add-expressions.ts'
import { note, type CarryNote, type CarryNotes } from './carry-notes.ts'
import { dropBroken } from './drop-broken.ts'
import { textColumns } from './local-texts.ts'
import { readChoices } from './read-choices.ts'
import { readSurvey, type SurveyQuestion } from './read-survey.ts'
import { sheetRecords, type SheetRecords } from './sheet-records.ts'
import words from './xlsform-words.json' with { type: 'json' }

export type XlsFormImport = {
  readonly form: FormDefinition
  /** Everything the form could not take over as it stood. */
  readonly notes: readonly CarryNote[]
}

export const xlsFormLimits = { questions: 1_000, choices: 5_000 } as const

/**
 * An XLSForm (sheets `survey`, `choices`, `settings`) as a form that compiles. Expressions become CEL; one that has no
 * equal is left out and listed. Refuses what `readWorkbook` refuses, `input.invalid` without a survey, `input.too-large`
 * and `form.definition-invalid` with the problems no leaving-out could mend.
 */
export function importXlsForm(bytes: Uint8Array, fileName = ''): Outcome<XlsFormImport> {
  const workbook = readWorkbook(bytes)
  if (!workbook.ok) return workbook
  const sheet = (name: string): ReadSheetOfWorkbook | undefined =>
    workbook.value.sheets.find((one) => one.name.trim().toLowerCase() === name)
  const survey = sheet('survey')
  if (!survey) return refuse('input.invalid', { reason: 'no-survey-sheet' })
  const records = sheetRecords(survey)
  const choices = recordsOf(sheet('choices'))
  if (records.records.length > xlsFormLimits.questions || choices.records.length > xlsFormLimits.choices) {
    return refuse('input.too-large', { reason: 'questions', limit: xlsFormLimits.questions })
  }
  if (!records.headers.includes('type')) return refuse('input.invalid', { reason: 'no-type-column' })
  const notes: CarryNotes = []
  noteFormulas(records, notes)
  const { questions, fields } = readSurvey(records, readChoices(choices, notes), notes)
  const bench: ExpressionBench = {
    fields,
    notes,
    messages: textColumns(records.headers, 'constraint_message'),
    defaultMessage: words.defaultMessage,
    places: new Map(),
  }
  const built = questions.map((question) => ({ question, field: addExpressions(question, bench) }))
  const form = assemble(built, recordsOf(sheet('settings')), fileName)
  if (form.sections.length === 0) return refuse('input.invalid', { reason: 'no-questions' })
  return settle(form, built, bench)
}

type Built = { readonly question: SurveyQuestion; readonly field: FormField }

/** Leaves out expressions the platform's own compiler refuses, until it takes the form. */
function settle(
  form: FormDefinition,
  built: readonly Built[],
  bench: ExpressionBench,
): Outcome<XlsFormImport> {
  let current = form
  for (let round = 0; round < 5; round += 1) {
    const compiled = compileForm(current)
    if (compiled.ok) return ok({ form: current, notes: bench.notes })
    const { form: next, dropped } = dropBroken(current, compiled.error.problems ?? [])
    if (dropped.length === 0) return compiled
    for (const { fieldId, property, reason } of dropped) {
      const question = built.find(({ field }) => field.id === fieldId)?.question
      const column = bench.places.get(fieldId)?.get(property) ?? property
      if (question) note(bench.notes, 'survey', question.record, column, reason)
    }
    current = next
  }
  const problems: readonly Problem[] = [{ code: 'form.definition-invalid', path: '/sections' }]
  return refuse('form.definition-invalid', { reason: 'expressions' }, problems)
}

function recordsOf(sheet: ReadSheetOfWorkbook | undefined): SheetRecords {
  return sheet ? sheetRecords(sheet) : { headers: [], records: [] }
}

function noteFormulas({ headers, records }: SheetRecords, notes: CarryNotes): void {
  for (const record of records) {
    for (const header of headers) {
      if (record.cells.get(record.columnOf(header))?.formula)
        note(notes, 'survey', record, header, 'formula-as-text')
    }
  }
}

const mostFields = 100

function assemble(built: readonly Built[], settings: SheetRecords, fileName: string): FormDefinition {
  const [setting] = settings.records
  const title = setting?.get('form_title') || fileName.replace(/\.\w+$/, '') || words.untitled.vi
  const id = foldSearchKey(setting?.get('form_id') || title)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[^a-z]+|-+$/g, '')
  const version = /^\d{1,5}\.\d{1,5}\.\d{1,5}$/.exec(setting?.get('version') ?? '')?.[0] ?? '0.1.0'
  const sections: FormSection[] = []
  for (const { question, field } of built) {
    if (question.repeat) continue
    const columns = built.filter((one) => one.question.repeat === question).map((one) => one.field)
    if (field.kind === 'rows' && columns.length === 0) continue
    addToSection(sections, question, field.kind === 'rows' ? { ...field, columns } : field)
  }
  return { id: (id || 'form').slice(0, 80), formNumber: 'F99', version, title: { vi: title }, sections }
}

/** The outermost group is the section; questions outside any stand in sections of their own. */
function addToSection(sections: FormSection[], question: SurveyQuestion, field: FormField): void {
  const group = question.groups[0]
  const last = sections.at(-1)
  const name = group?.id ?? 'general'
  const open = last && (last.id === name || last.id.startsWith(`${name}-`)) && last.fields.length < mostFields
  if (open) sections[sections.length - 1] = { ...last, fields: [...last.fields, field] }
  else {
    const same = sections.filter((section) => section.id === name || section.id.startsWith(`${name}-`)).length
    const id = same === 0 ? name : `${name}-${same + 1}`
    sections.push({ id, title: group?.title ?? words.general, fields: [field] })
  }
}
