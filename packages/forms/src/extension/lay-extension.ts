import type { FormDefinition, FormField, FormSection, FormSlot } from '@thidua/contracts'
import type { ErrorParams } from '@thidua/kernel'
import type { FindingCode } from '../findings/finding-codes.ts'
import type { Finding } from '../findings/finding.ts'
import type { FieldTightening, FormExtension } from './form-extension.ts'
import type { ExtensionReport, TightenedFacet } from './extension-report.ts'
import { joinField } from './join-field.ts'
import { mapFields } from './map-fields.ts'

export type LaidExtension = {
  readonly form: FormDefinition
  readonly report: Pick<
    ExtensionReport,
    'addedFields' | 'addedSections' | 'tightened' | 'rules' | 'deadlines'
  >
  readonly findings: readonly Finding[]
}

type Note = (code: FindingCode, path: string, params: ErrorParams) => void

/** Base and extension as one definition. Whether it weakens, and whether anyone can satisfy it, is asked elsewhere. */
export function layExtension(base: FormDefinition, extension: FormExtension): LaidExtension {
  const findings: Finding[] = []
  const note: Note = (code, path, params) => findings.push({ code, path, severity: 'error', params })
  const tightened: TightenedFacet[] = []
  checkTargets(base, extension, note)
  const strict = mapFields(base, (field) => [
    withRules(tightenAll(field, extension, tightened, note), extension),
  ])
  const filled = addFields(strict, extension, note)
  const whole = addSections(filled, base, extension, note)
  const { deadlines, shortened } = shorten(base, extension, note)
  checkPoints(base, extension, note)
  const { opens: _opens, ...closed } = whole
  return {
    form: {
      ...closed,
      id: extension.id,
      version: extension.version,
      title: extension.title,
      ...(deadlines.length > 0 ? { deadlines } : {}),
    },
    report: {
      addedFields: (extension.addFields ?? []).map(({ field }) => field.id),
      addedSections: (extension.addSections ?? []).map(({ section }) => section.id),
      tightened,
      rules: (extension.rules ?? []).map(({ fieldId, expression }) => ({ fieldId, expression })),
      deadlines: shortened,
    },
    findings,
  }
}

function checkTargets(base: FormDefinition, { tighten = [], rules = [] }: FormExtension, note: Note): void {
  const fields = new Map(base.sections.flatMap(({ fields: own }) => own).map((field) => [field.id, field]))
  for (const [index, { fieldId, columnId }] of tighten.entries()) {
    const field = fields.get(fieldId)
    const known = field && (columnId === undefined || field.columns?.some(({ id }) => id === columnId))
    if (!known)
      note('extension.field-unknown', `/tighten/${index}/fieldId`, { fieldId, columnId: columnId ?? '' })
  }
  for (const [index, { fieldId }] of rules.entries())
    if (!fields.has(fieldId)) note('extension.field-unknown', `/rules/${index}/fieldId`, { fieldId })
}

function tightenAll(
  field: FormField,
  { tighten = [] }: FormExtension,
  tightened: TightenedFacet[],
  note: Note,
): FormField {
  let strict = field
  for (const [index, one] of tighten.entries()) {
    if (one.fieldId !== field.id) continue
    const join = (target: FormField): FormField => {
      const joined = joinField(target, one)
      for (const { facet, other, low, high } of joined.conflicts)
        note('extension.over-narrows', `/tighten/${index}/${facet in one ? facet : other}`, {
          fieldId: field.id,
          facet,
          other,
          low: low ?? '',
          high: high ?? '',
        })
      tightened.push(...joined.tightened.map((change) => ({ fieldId: placeOf(one), ...change })))
      return joined.field
    }
    strict = one.columnId === undefined ? join(strict) : joinColumn(strict, one.columnId, join)
  }
  return strict
}

function joinColumn(field: FormField, columnId: string, join: (column: FormField) => FormField): FormField {
  return {
    ...field,
    columns: (field.columns ?? []).map((column) => (column.id === columnId ? join(column) : column)),
  }
}

function placeOf({ fieldId, columnId }: FieldTightening): string {
  return columnId === undefined ? fieldId : `${fieldId}/${columnId}`
}

function withRules(field: FormField, { rules = [] }: FormExtension): FormField {
  const mine = rules.filter(({ fieldId }) => fieldId === field.id)
  if (mine.length === 0) return field
  const added = mine.map(({ expression, message }) => ({ expression, message }))
  return { ...field, rules: [...(field.rules ?? []), ...added] }
}

function addFields(
  form: FormDefinition,
  { addFields: added = [] }: FormExtension,
  note: Note,
): FormDefinition {
  const bySection = new Map<string, FormField[]>()
  const used = new Map<string, number>()
  for (const [index, { slot: id, field }] of added.entries()) {
    const slot = slotOf(form, id, 'fields', `/addFields/${index}/slot`, note)
    if (!slot?.sectionId || !hasRoom(slot, used, `/addFields/${index}/slot`, note)) continue
    bySection.set(slot.sectionId, [...(bySection.get(slot.sectionId) ?? []), field])
  }
  const sections = form.sections.map((section) => ({
    ...section,
    fields: [...section.fields, ...(bySection.get(section.id) ?? [])],
  }))
  return { ...form, sections }
}

function addSections(
  form: FormDefinition,
  base: FormDefinition,
  { addSections: added = [] }: FormExtension,
  note: Note,
): FormDefinition {
  const used = new Map<string, number>()
  const taken = new Set(base.sections.map(({ id }) => id))
  let sections: readonly FormSection[] = form.sections
  for (const [index, { slot: id, section }] of added.entries()) {
    const path = `/addSections/${index}`
    const slot = slotOf(base, id, 'sections', `${path}/slot`, note)
    if (!slot || !hasRoom(slot, used, `${path}/slot`, note)) continue
    if (taken.has(section.id)) note('extension.id-taken', `${path}/section/id`, { id: section.id })
    taken.add(section.id)
    const after = slot.sectionId === undefined ? -1 : sections.findIndex((one) => one.id === slot.sectionId)
    const at = after < 0 ? sections.length : after + (used.get(slot.id) ?? 1)
    sections = [...sections.slice(0, at), section, ...sections.slice(at)]
  }
  return { ...form, sections }
}

function slotOf(
  base: FormDefinition,
  id: string,
  accepts: FormSlot['accepts'],
  path: string,
  note: Note,
): FormSlot | null {
  const slot = base.opens?.slots.find((one) => one.id === id && one.accepts === accepts)
  if (!slot) note('extension.slot-unknown', path, { slot: id, accepts })
  return slot ?? null
}

function hasRoom(slot: FormSlot, used: Map<string, number>, path: string, note: Note): boolean {
  const count = (used.get(slot.id) ?? 0) + 1
  used.set(slot.id, count)
  if (slot.most === undefined || count <= slot.most) return true
  note('extension.slot-full', path, { slot: slot.id, most: slot.most })
  return false
}

function shorten(
  base: FormDefinition,
  { deadlines = [] }: FormExtension,
  note: Note,
): {
  readonly deadlines: NonNullable<FormDefinition['deadlines']>
  readonly shortened: ExtensionReport['deadlines']
} {
  const wanted = new Map(deadlines.map(({ id, workingDays }) => [id, workingDays]))
  const known = new Map((base.deadlines ?? []).map((deadline) => [deadline.id, deadline.workingDays]))
  for (const [index, { id, workingDays }] of deadlines.entries()) {
    const own = known.get(id)
    if (own === undefined) note('extension.field-unknown', `/deadlines/${index}/id`, { id })
    else if (workingDays > own)
      note('extension.weakens-base', `/deadlines/${index}/workingDays`, {
        way: 'relax',
        deadline: id,
        from: own,
        to: workingDays,
      })
  }
  return {
    deadlines: (base.deadlines ?? []).map((one) => ({
      ...one,
      workingDays: Math.min(one.workingDays, wanted.get(one.id) ?? one.workingDays),
    })),
    shortened: (base.deadlines ?? []).flatMap(({ id, workingDays: from }) => {
      const to = wanted.get(id)
      return to !== undefined && to < from ? [{ id, from, to }] : []
    }),
  }
}

function checkPoints(base: FormDefinition, { scoring }: FormExtension, note: Note): void {
  const cap = base.opens?.pointsCapHundredths ?? 0
  if (scoring && scoring.capHundredths > cap)
    note('extension.points-over-cap', '/scoring/capHundredths', { cap, wanted: scoring.capHundredths })
}
