import type { FieldOption, FormDefinition, FormField, FormSection } from '@thidua/contracts'
import type { LocalText, Problem } from '@thidua/kernel'
import { isLegalDate } from '@thidua/kernel'
import { textLimit } from './check-text.ts'
import { formLimits, holdsAnswer, reservedIds } from './form-limits.ts'
import { lintKind } from './lint-kind.ts'

const identifier = /^[a-z][A-Za-z0-9]{0,63}$/
const sectionId = /^[a-z][A-Za-z0-9]{0,79}(-[A-Za-z0-9]+)*$/
const optioned = new Set<FormField['kind']>(['choice', 'choices', 'matrix'])
const notCells = new Set<FormField['kind']>([
  'rows',
  'evidence',
  'computed',
  'guidance',
  'verdict',
  'heading',
  'matrix',
  'person',
  'legalDocument',
  'period',
  'dtiRank',
  'indicator',
  'rubric',
])

/** Everything about a definition that can be judged without compiling its rules. */
export function lintDefinition(form: FormDefinition): readonly Problem[] {
  const problems: Problem[] = []
  const fail = (path: string, reason: string): void => {
    problems.push({ code: 'form.definition-invalid', path, params: { reason } })
  }
  const ids = new Set<string>()
  const sections = new Set<string>()
  if (form.sections.length === 0) fail('/sections', 'no-sections')
  if (form.sections.length > formLimits.sections) fail('/sections', 'too-many-sections')
  if (form.sections.reduce((total, section) => total + section.fields.length, 0) > formLimits.fields) {
    fail('/sections', 'too-many-fields')
  }
  if (worstSize(form) > formLimits.totalSize) fail('/sections', 'answers-could-be-too-large')
  for (const [at, section] of form.sections.entries()) {
    const path = `/sections/${at}`
    if (!sectionId.test(section.id)) fail(`${path}/id`, 'section-id-shape')
    if (sections.has(section.id)) fail(`${path}/id`, 'id-twice')
    sections.add(section.id)
    lintText(section.title, `${path}/title`, fail)
    if (section.fragments) fail(`${path}/fragments`, 'fragment-unresolved')
    for (const [index, field] of section.fields.entries()) {
      lintField(field, `${path}/fields/${index}`, ids, fail)
      if (needsReason(field) && !hasReason(section, field))
        fail(`${path}/fields/${index}`, 'not-applicable-without-reason')
    }
  }
  return problems
}

type Fail = (path: string, reason: string) => void

function lintField(field: FormField, path: string, ids: Set<string>, fail: Fail): void {
  if (!identifier.test(field.id)) fail(`${path}/id`, 'id-not-camel-case')
  if (reservedIds.has(field.id)) fail(`${path}/id`, 'id-reserved')
  if (ids.has(field.id)) fail(`${path}/id`, 'id-twice')
  ids.add(field.id)
  lintText(field.label, `${path}/label`, fail)
  lintBounds(field, path, fail)
  if (field.codelist && !field.options) fail(`${path}/codelist`, 'codelist-not-bound')
  else if (optioned.has(field.kind) !== (field.options !== undefined)) {
    fail(`${path}/options`, 'options-belong-to-choices')
  }
  if (field.options) lintOptions(field, path, fail)
  if ((field.kind === 'computed') !== (field.computed !== undefined))
    fail(`${path}/computed`, 'computed-belongs-to-computed')
  if (!holdsAnswer(field.kind) && (field.required === true || field.requiredWhen !== undefined)) {
    fail(`${path}/required`, 'holds-no-answer')
  }
  if ((field.kind === 'rows') !== (field.columns !== undefined))
    fail(`${path}/columns`, 'columns-belong-to-rows')
  if (field.columns) lintColumns(field.columns, path, fail)
  lintKind(field, path, fail)
}

function lintColumns(columns: readonly FormField[], path: string, fail: Fail): void {
  if (columns.length === 0 || columns.length > formLimits.columns)
    fail(`${path}/columns`, 'number-of-columns')
  const ids = new Set<string>()
  for (const [index, column] of columns.entries()) {
    const place = `${path}/columns/${index}`
    if (notCells.has(column.kind)) fail(`${place}/kind`, 'not-a-cell')
    if (column.visibleWhen ?? column.requiredWhen ?? column.rules) fail(place, 'cell-with-rules')
    lintField(column, place, ids, fail)
  }
}

function lintOptions(field: FormField, path: string, fail: Fail): void {
  const values = new Set((field.options ?? []).map((option) => option.value))
  if (values.size !== field.options?.length) fail(`${path}/options`, 'option-twice')
  const most = field.codelist ? formLimits.codes : formLimits.options
  if (values.size === 0 || values.size > most) fail(`${path}/options`, 'number-of-options')
  for (const [index, option] of (field.options ?? []).entries()) {
    if (!/^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$/.test(option.value))
      fail(`${path}/options/${index}/value`, 'option-value')
    lintText(option.label, `${path}/options/${index}/label`, fail)
    lintDaysOf(option, field, `${path}/options/${index}`, fail)
  }
}

function lintDaysOf({ validFrom, validTo }: FieldOption, field: FormField, path: string, fail: Fail): void {
  if (validFrom === undefined && validTo === undefined) return
  if (!field.codelist) fail(path, 'days-belong-to-codelist')
  for (const [name, day] of Object.entries({ validFrom, validTo }))
    if (day !== undefined && !isLegalDate(day)) fail(`${path}/${name}`, 'not-a-day')
  if (validFrom !== undefined && validTo !== undefined && validFrom > validTo)
    fail(`${path}/validFrom`, 'bounds-crossed')
}

function lintBounds(field: FormField, path: string, fail: Fail): void {
  const wrong = (low: number | undefined, high: number | undefined): boolean =>
    low !== undefined && high !== undefined && low > high
  if (wrong(field.minLength, field.maxLength)) fail(`${path}/minLength`, 'bounds-crossed')
  if (wrong(field.minimum, field.maximum)) fail(`${path}/minimum`, 'bounds-crossed')
  if (wrong(field.minItems, field.maxItems)) fail(`${path}/minItems`, 'bounds-crossed')
  if ((field.maxLength ?? 0) > formLimits.storedText) fail(`${path}/maxLength`, 'too-large')
  if ((field.maxItems ?? 0) > formLimits.storedRows) fail(`${path}/maxItems`, 'too-large')
  if ((field.scale ?? 0) > 6) fail(`${path}/scale`, 'too-large')
}

function lintText(text: LocalText, path: string, fail: Fail): void {
  if (text.vi.trim() === '') fail(`${path}/vi`, 'text-missing')
  for (const words of [text.vi, text.en ?? ''])
    if (words !== words.normalize('NFC')) fail(path, 'text-not-nfc')
}

function needsReason(field: FormField): boolean {
  return field.kind === 'verdict' && field.allowNotApplicable !== false
}

/** “Không áp dụng” needs a reason: a field of the same section that this verdict can make required. */
function hasReason(section: FormSection, verdict: FormField): boolean {
  const name = new RegExp(`\\b${verdict.id}\\b`)
  return section.fields.some((field) => field !== verdict && name.test(field.requiredWhen ?? ''))
}

function worstSize(form: FormDefinition): number {
  return form.sections
    .flatMap((section) => section.fields)
    .reduce((total, field) => total + worstFieldSize(field), 0)
}

function worstFieldSize(field: FormField): number {
  if (field.kind === 'rows') {
    const row = (field.columns ?? []).reduce((total, column) => total + worstFieldSize(column), 0)
    return row * (field.maxItems ?? formLimits.rows)
  }
  if (field.kind === 'evidence') return 400 * (field.maxItems ?? formLimits.evidence)
  if (field.kind === 'matrix') return 140 * (field.matrixRows?.length ?? 0)
  if (field.kind === 'person' || field.kind === 'legalDocument') return 500
  if (field.kind === 'choices') return 64 * (field.options?.length ?? 0)
  return field.kind === 'shortText' || field.kind === 'longText' || field.kind === 'link'
    ? textLimit(field)
    : 32
}
