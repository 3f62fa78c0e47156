import type { FormDefinition, FormField } from '@thidua/contracts'
import { variablesOf } from '@thidua/rules'
import { contentHash } from '../content-hash.ts'
import type { Finding } from '../findings/finding.ts'
import { compareForms } from '../versions/compare-forms.ts'
import { composeExtension, type ComposeOptions } from './compose-extension.ts'
import type { RebaseReport } from './extension-report.ts'
import type { FieldTightening, FormExtension } from './form-extension.ts'
import { joinField } from './join-field.ts'

type Sorted<Item> = { readonly kept: readonly Item[]; readonly parked: readonly Item[] }

/**
 * The extension brought over to a newer base. What still fits is kept, what the base now demands itself is dropped as done,
 * what has lost its place is parked whole; then the result is composed and proved like any other.
 */
export function rebaseExtension(
  oldBase: FormDefinition,
  newBase: FormDefinition,
  extension: FormExtension,
  options: ComposeOptions = {},
): RebaseReport {
  const fields = fieldsOf(newBase)
  const added = (extension.addFields ?? []).map(({ field }) => field)
  const own = (extension.addSections ?? []).flatMap(({ section }) => section.fields)
  const known = new Set([...fields.keys(), ...[...added, ...own].map(({ id }) => id)])
  const readable = (expressions: readonly (string | undefined)[]): boolean =>
    expressions.every((source) => source === undefined || variablesOf(source).every((id) => known.has(id)))
  const slots = new Map((newBase.opens?.slots ?? []).map((slot) => [slot.id, slot.accepts]))
  const tighten = sort(extension.tighten, (one) => fitsField(one, fields))
  const addFields = sort(
    extension.addFields,
    ({ slot, field }) =>
      slots.get(slot) === 'fields' && !fields.has(field.id) && readable(expressionsOf(field)),
  )
  const addSections = sort(
    extension.addSections,
    ({ slot, section }) =>
      slots.get(slot) === 'sections' &&
      section.fields.every((field) => !fields.has(field.id) && readable(expressionsOf(field))),
  )
  const rules = sort(extension.rules, (rule) => fields.has(rule.fieldId) && readable([rule.expression]))
  const days = new Map((newBase.deadlines ?? []).map(({ id, workingDays }) => [id, workingDays]))
  const deadlines = sort(extension.deadlines, ({ id, workingDays }) => workingDays <= (days.get(id) ?? 0))
  const strict = tighten.kept.map((one) => withoutDone(one, fields)).filter((one) => one !== null)
  const rebased: FormExtension = {
    ...extension,
    base: { formId: newBase.id, version: newBase.version, hash: contentHash(newBase) },
    tighten: strict,
    addFields: addFields.kept,
    addSections: addSections.kept,
    rules: rules.kept,
    deadlines: deadlines.kept,
  }
  const parked = {
    ...named('tighten', tighten.parked),
    ...named('addFields', addFields.parked),
    ...named('addSections', addSections.parked),
    ...named('rules', rules.parked),
    ...named('deadlines', deadlines.parked),
  }
  const composed = composeExtension(newBase, rebased, options)
  const findings: readonly Finding[] = [
    ...Object.entries(parked).map(
      ([part, items]): Finding => ({
        code: 'extension.parked',
        path: `/${part}`,
        severity: 'warning',
        params: { part, count: items.length },
      }),
    ),
    ...(composed.ok ? [] : composed.error.findings),
  ]
  const changed = Object.keys(parked).length > 0 || strict.length < (extension.tighten ?? []).length
  return {
    status: composed.ok ? (changed ? 'adjusted' : 'clean') : 'conflict',
    extension: rebased,
    parked,
    findings,
    touched: touchedBy(extension, oldBase, newBase),
    composed: composed.ok ? composed.value : null,
  }
}

function sort<Item>(items: readonly Item[] | undefined, fits: (item: Item) => boolean): Sorted<Item> {
  const all = items ?? []
  return { kept: all.filter(fits), parked: all.filter((item) => !fits(item)) }
}

function named<Name extends string, Item>(
  name: Name,
  items: readonly Item[],
): { readonly [Key in Name]?: readonly Item[] } {
  return items.length > 0 ? ({ [name]: items } as { readonly [Key in Name]: readonly Item[] }) : {}
}

function fitsField(one: FieldTightening, fields: ReadonlyMap<string, FormField>): boolean {
  const target = targetOf(one, fields)
  return target !== undefined && joinField(target, one).conflicts.length === 0
}

function targetOf(
  { fieldId, columnId }: FieldTightening,
  fields: ReadonlyMap<string, FormField>,
): FormField | undefined {
  const field = fields.get(fieldId)
  return columnId === undefined ? field : field?.columns?.find(({ id }) => id === columnId)
}

/** Without the facets the new base asks for just as strictly itself; null when nothing is left. */
function withoutDone(one: FieldTightening, fields: ReadonlyMap<string, FormField>): FieldTightening | null {
  const target = targetOf(one, fields)
  if (!target) return one
  const done = new Set(joinField(target, one).loosened.map(({ facet }) => facet))
  const left = Object.entries(one).filter(
    ([facet, value]) => !done.has(facet) && !isSaid(target, facet, value),
  )
  const rest = Object.fromEntries(left) as FieldTightening
  return left.every(([facet]) => facet === 'fieldId' || facet === 'columnId') ? null : rest
}

function isSaid(target: FormField, facet: string, value: unknown): boolean {
  return (
    facet !== 'columnId' &&
    facet !== 'fieldId' &&
    (target as Readonly<Record<string, unknown>>)[facet] === value
  )
}

function touchedBy(
  extension: FormExtension,
  oldBase: FormDefinition,
  newBase: FormDefinition,
): readonly string[] {
  const changed = new Set(compareForms(oldBase, newBase).flatMap(({ fieldId }) => fieldId ?? []))
  const fields = [
    ...(extension.addFields ?? []).map(({ field }) => field),
    ...(extension.addSections ?? []).flatMap(({ section }) => section.fields),
  ]
  const expressions = [
    ...(extension.rules ?? []).map(({ expression }) => expression),
    ...fields.flatMap(expressionsOf),
  ].filter((source) => source !== undefined)
  const used = new Set([
    ...(extension.tighten ?? []).map(({ fieldId }) => fieldId),
    ...(extension.rules ?? []).map(({ fieldId }) => fieldId),
    ...expressions.flatMap(variablesOf),
  ])
  return [...used].filter((id) => changed.has(id))
}

function expressionsOf(field: FormField): readonly (string | undefined)[] {
  return [
    field.visibleWhen,
    field.requiredWhen,
    field.computed,
    ...(field.rules ?? []).map(({ expression }) => expression),
  ]
}

function fieldsOf(form: FormDefinition): ReadonlyMap<string, FormField> {
  return new Map(form.sections.flatMap((section) => section.fields).map((field) => [field.id, field]))
}
