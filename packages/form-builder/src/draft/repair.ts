import type { FormField, FormSection } from '@thidua/contracts'
import type { DefinitionPlace } from './definition-place.ts'

type Fault = DefinitionPlace & { readonly reason: string }

/** Faults by the part they are in: `section/field`, `section/`. */
export type Repairs = Map<string, readonly Fault[]>

const noText = '—'
const badIds: ReadonlySet<string> = new Set([
  'id-twice',
  'id-not-camel-case',
  'id-reserved',
  'section-id-shape',
])

/** A field the compiler will take, or null when it has to be left out. */
export function repairField(field: FormField, faults: readonly Fault[], number: string): FormField | null {
  let kept: FormField | null = field
  const columns = new Map<number, readonly Fault[]>()
  for (const fault of faults) {
    if (fault.column === undefined) kept = kept && repairOne(kept, fault, number)
    else columns.set(fault.column, [...(columns.get(fault.column) ?? []), fault])
  }
  if (!kept || columns.size === 0) return kept
  const left = (kept.columns ?? []).flatMap((column, at) => {
    const own = (columns.get(at) ?? []).map(({ section, rest, reason }) => ({ section, rest, reason }))
    const mended = repairField(column, own, `${number}x${at}`)
    return mended ? [mended] : []
  })
  return left.length > 0 ? { ...kept, columns: left } : null
}

export function repairSection(section: FormSection, faults: readonly Fault[], number: number): FormSection {
  return faults.reduce<FormSection>((kept, { rest, reason }) => {
    if (badIds.has(reason)) return { ...kept, id: `section${number}x` }
    if (rest.startsWith('title')) return { ...kept, title: { vi: kept.title.vi.normalize('NFC') || noText } }
    if (rest === 'visibleWhen') return without(kept, 'visibleWhen')
    return rest.startsWith('fragments') ? without(kept, 'fragments') : kept
  }, section)
}

function repairOne(field: FormField, { rest, reason }: Fault, number: string): FormField | null {
  if (badIds.has(reason)) return { ...field, id: `unnamed${number}` }
  if (reason === 'not-applicable-without-reason') return { ...field, allowNotApplicable: false }
  const [name = '', index] = rest.split('/')
  if (name === 'label') return { ...field, label: { vi: field.label.vi.normalize('NFC').trim() || noText } }
  if (name === 'options' && index !== undefined && rest.includes('label')) return withLabels(field)
  if (name === 'levels' && rest.includes('label')) return withLabels(field)
  if (name === 'matrixRows' && rest.includes('label')) return withLabels(field)
  if (name === 'rules') {
    return { ...field, rules: (field.rules ?? []).filter((_, at) => at !== Number(index)) }
  }
  if (name === 'evidenceDemands') return without(field, 'evidenceDemands')
  if (name === 'visibleWhen' || name === 'requiredWhen') return without(field, name)
  return null
}

function withLabels(field: FormField): FormField {
  const named = <Item extends { readonly label: { readonly vi: string } }>(items: readonly Item[]) =>
    items.map((item) => ({ ...item, label: { ...item.label, vi: item.label.vi.trim() || noText } }))
  return {
    ...field,
    ...(field.options ? { options: named(field.options) } : {}),
    ...(field.levels ? { levels: named(field.levels) } : {}),
    ...(field.matrixRows ? { matrixRows: named(field.matrixRows) } : {}),
  }
}

function without<Part extends object>(part: Part, name: keyof Part): Part {
  const { [name]: _, ...rest } = part
  return rest as Part
}
