import type { FormDefinition, FormField, FormSection } from '@thidua/contracts'
import type { FieldTightening, FormExtension } from './form-extension.ts'
import { sameContent, tighteningOf } from './tightening-of.ts'

/** What an extension says that its form does not: the base it is pinned to, the agency, its own points. */
export type ExtensionHead = Pick<FormExtension, 'base'> &
  Partial<Pick<FormExtension, '$schema' | 'unitCode' | 'legalBasis' | 'scoring'>>

export type ExtensionOf = {
  readonly extension: FormExtension
  /** Ids of additions for which the base opens no place; they are in no slot and so in no extension. */
  readonly unplaced: readonly string[]
}

/**
 * What somebody made of a base form in the builder (`composeExtension(…).form`, edited), as the extension to store: additions by
 * slot, what was tightened, and the id, version and title of the form itself. A part of the base that is gone, or that became
 * another kind of field, is told as such; composing it is then refused with an example.
 */
export function extensionOf(base: FormDefinition, edited: FormDefinition, head: ExtensionHead): ExtensionOf {
  const known = new Map(base.sections.map((section) => [section.id, section]))
  const fields = new Map(base.sections.flatMap((section) => section.fields).map((field) => [field.id, field]))
  const unplaced: string[] = []
  const addFields: { slot: string; field: FormField }[] = []
  const addSections: { slot: string; section: FormSection }[] = []
  const tighten: FieldTightening[] = []
  const rules: { fieldId: string; expression: string; message: FormField['label'] }[] = []
  const redefine: FormField[] = []
  let previous: string | undefined
  for (const section of edited.sections) {
    if (!known.has(section.id)) {
      const slot = sectionSlot(base, previous)
      if (slot === undefined) unplaced.push(section.id)
      else addSections.push({ slot, section })
      continue
    }
    previous = section.id
    for (const field of section.fields) {
      const own = fields.get(field.id)
      if (own && own.kind !== field.kind) redefine.push(field)
      else if (own) {
        tighten.push(...tightenings(own, field))
        rules.push(...addedRules(own, field).map((rule) => ({ fieldId: field.id, ...rule })))
      } else {
        const slot = fieldSlot(base, section.id)
        if (slot === undefined) unplaced.push(field.id)
        else addFields.push({ slot, field })
      }
    }
  }
  const deadlines = shortenedDeadlines(base, edited)
  const left = new Set(edited.sections.flatMap((section) => section.fields).map(({ id }) => id))
  const remove = [...fields.keys()].filter((id) => !left.has(id))
  const extension: FormExtension = {
    ...head,
    id: edited.id,
    version: edited.version,
    title: edited.title,
    ...(addFields.length > 0 ? { addFields } : {}),
    ...(addSections.length > 0 ? { addSections } : {}),
    ...(tighten.length > 0 ? { tighten } : {}),
    ...(rules.length > 0 ? { rules } : {}),
    ...(deadlines.length > 0 ? { deadlines } : {}),
    ...(remove.length > 0 ? { remove } : {}),
    ...(redefine.length > 0 ? { redefine } : {}),
  }
  return { extension, unplaced }
}

function tightenings(base: FormField, edited: FormField): readonly FieldTightening[] {
  const whole = tighteningOf(base, edited)
  const columns = (base.columns ?? []).flatMap((column): readonly FieldTightening[] => {
    const now = edited.columns?.find(({ id }) => id === column.id)
    const facets = now ? tighteningOf(column, now) : null
    return facets ? [{ fieldId: base.id, columnId: column.id, ...facets }] : []
  })
  return [...(whole ? [{ fieldId: base.id, ...whole }] : []), ...columns]
}

function addedRules(base: FormField, edited: FormField): NonNullable<FormField['rules']> {
  const own = base.rules ?? []
  return (edited.rules ?? []).filter((rule) => !own.some((other) => sameContent(rule, other)))
}

function fieldSlot(base: FormDefinition, sectionId: string): string | undefined {
  return base.opens?.slots.find((slot) => slot.accepts === 'fields' && slot.sectionId === sectionId)?.id
}

/** The slot right behind the base's section before it, else one at the end of the form, else any. */
function sectionSlot(base: FormDefinition, previous: string | undefined): string | undefined {
  const slots = (base.opens?.slots ?? []).filter((slot) => slot.accepts === 'sections')
  const best =
    slots.find((slot) => slot.sectionId === previous) ??
    slots.find((slot) => slot.sectionId === undefined) ??
    slots[0]
  return best?.id
}

function shortenedDeadlines(
  base: FormDefinition,
  edited: FormDefinition,
): NonNullable<FormExtension['deadlines']> {
  return (base.deadlines ?? []).flatMap(({ id, workingDays }) => {
    const now = edited.deadlines?.find((deadline) => deadline.id === id)
    return now && now.workingDays !== workingDays ? [{ id, workingDays: now.workingDays }] : []
  })
}
