import type { FormDefinition, FormField } from '@thidua/contracts'
import type { LocalText } from '@thidua/kernel'
import { variablesOf } from '@thidua/rules'
import type { FindingCode } from '../findings/finding-codes.ts'
import type { Finding, Severity } from '../findings/finding.ts'

type Note = (code: FindingCode, path: string, severity: Severity, params?: Finding['params']) => void

const longestLabel = 300

/** What a person who hears the form, or fills it one question at a time, would stumble over. Texts in Vietnamese. */
export function inspectAccess(form: FormDefinition): readonly Finding[] {
  const findings: Finding[] = []
  const note: Note = (code, path, severity, params) =>
    findings.push({ code, path, severity, ...(params ? { params } : {}) })
  const order = new Map(
    form.sections.flatMap((section) => section.fields).map((field, index) => [field.id, index]),
  )
  for (const [at, section] of form.sections.entries()) {
    const labels = new Map<string, string>()
    inspectText(section.title, `/sections/${at}/title`, note)
    for (const [index, field] of section.fields.entries()) {
      const path = `/sections/${at}/fields/${index}`
      inspectField(field, path, note)
      inspectOrder(field, path, order, note)
      const label = field.label.vi.trim().toLowerCase()
      const twin = labels.get(label)
      if (
        twin !== undefined &&
        !excludeEachOther(
          field,
          section.fields.find(({ id }) => id === twin),
        )
      )
        note('access.label-twice', `${path}/label`, 'warning', { label: field.label.vi, fieldId: twin })
      labels.set(label, field.id)
      const next = section.fields[index + 1]
      if (field.kind === 'heading' && (!next || next.kind === 'heading'))
        note('access.heading-empty', path, 'warning', { label: field.label.vi })
    }
  }
  return findings
}

/** Two questions of which at most one is on the page may share a label: that needs their conditions to differ. */
function excludeEachOther(field: FormField, other: FormField | undefined): boolean {
  return (
    field.visibleWhen !== undefined &&
    other?.visibleWhen !== undefined &&
    field.visibleWhen !== other.visibleWhen
  )
}

function inspectField(field: FormField, path: string, note: Note): void {
  inspectText(field.label, `${path}/label`, note)
  if (field.label.vi.length > longestLabel)
    note('access.label-too-long', `${path}/label`, 'warning', {
      length: field.label.vi.length,
      limit: longestLabel,
    })
  if ((field.minLength ?? 0) > 1 && !field.help)
    note('access.help-missing', `${path}/help`, 'notice', {
      label: field.label.vi,
      minLength: field.minLength ?? 0,
    })
  for (const [index, { message }] of (field.rules ?? []).entries())
    if (message.vi.trim() === '' || /==|&&|\|\||[a-z][A-Za-z]*\s*[<>]=?\s/.test(message.vi))
      note('access.rule-message-missing', `${path}/rules/${index}/message`, 'error', {
        label: field.label.vi,
      })
  for (const facet of ['options', 'levels', 'matrixRows'] as const)
    inspectNames(field[facet] ?? [], `${path}/${facet}`, note)
  for (const [index, column] of (field.columns ?? []).entries())
    inspectField(column, `${path}/columns/${index}`, note)
}

function inspectNames(named: readonly { readonly label: LocalText }[], path: string, note: Note): void {
  const seen = new Set<string>()
  for (const [index, { label }] of named.entries()) {
    const key = label.vi.trim().toLowerCase()
    if (seen.has(key)) note('access.option-twice', `${path}/${index}/label`, 'error', { label: label.vi })
    seen.add(key)
    inspectText(label, `${path}/${index}/label`, note)
  }
}

function inspectText({ vi }: LocalText, path: string, note: Note): void {
  if (vi.trim() === '') note('access.label-missing', path, 'error')
  const letters = vi.replace(/[^\p{L}]/gu, '')
  if (letters.length > 12 && letters === letters.toUpperCase())
    note('access.text-shouts', path, 'warning', { text: vi })
  if (/[:;,]\s*$/.test(vi)) note('access.label-ends', path, 'notice', { text: vi })
}

/** Something that appears above the place where one is typing is not noticed by who cannot see the page. */
function inspectOrder(field: FormField, path: string, order: ReadonlyMap<string, number>, note: Note): void {
  const mine = order.get(field.id) ?? 0
  const later = variablesOf(field.visibleWhen ?? 'true').find((id) => (order.get(id) ?? 0) > mine)
  if (later !== undefined)
    note('access.order', `${path}/visibleWhen`, 'warning', { label: field.label.vi, fieldId: later })
}
