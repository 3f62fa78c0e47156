import type { FormDefinition, FormField, FormSection } from '@thidua/contracts'
import { isSameJson } from '@thidua/kernel'
import { compareField } from './compare-field.ts'
import type { FormChange } from './form-change.ts'

type Placed = {
  readonly field: FormField
  readonly section: FormSection
  readonly path: string
  readonly at: number
}

/** What changed in meaning from one version to another, in the order of the newer form, then what was retired. */
export function compareForms(before: FormDefinition, after: FormDefinition): readonly FormChange[] {
  return [
    ...compareHead(before, after),
    ...compareSections(before.sections, after.sections),
    ...compareFields(before, after),
    ...compareOpenings(before, after),
  ]
}

function compareHead(before: FormDefinition, after: FormDefinition): readonly FormChange[] {
  const changes: FormChange[] = []
  const label = after.title.vi
  if (before.title.vi !== after.title.vi || before.title.en !== after.title.en)
    changes.push(harmless('form-title', '/title', { label, from: before.title.vi, to: after.title.vi }))
  if (!isSameJson(before.intro ?? null, after.intro ?? null))
    changes.push(
      harmless('form-intro', '/intro', { label, from: before.intro?.vi ?? '', to: after.intro?.vi ?? '' }),
    )
  const known = new Map((before.deadlines ?? []).map((deadline) => [deadline.id, deadline]))
  for (const [index, deadline] of (after.deadlines ?? []).entries()) {
    const old = known.get(deadline.id)
    if (old?.workingDays === deadline.workingDays) continue
    changes.push({
      ...harmless('deadline', `/deadlines/${index}`, {
        label: deadline.label.vi,
        from: old?.workingDays ?? 0,
        to: deadline.workingDays,
      }),
      loosens: old !== undefined && deadline.workingDays > old.workingDays,
    })
  }
  const kept = new Set((after.deadlines ?? []).map(({ id }) => id))
  for (const [index, deadline] of (before.deadlines ?? []).entries())
    if (!kept.has(deadline.id))
      changes.push({
        ...harmless('deadline', `/deadlines/${index}`, {
          label: deadline.label.vi,
          from: deadline.workingDays,
          to: 0,
        }),
        loosens: true,
      })
  return changes
}

function compareSections(
  before: readonly FormSection[],
  after: readonly FormSection[],
): readonly FormChange[] {
  const old = new Map(before.map((section, index) => [section.id, { section, index }]))
  const kept = new Set(after.map(({ id }) => id))
  const stay = before.filter(({ id }) => kept.has(id)).map(({ id }) => id)
  const moved = movedIds(
    stay,
    after.filter(({ id }) => old.has(id)).map(({ id }) => id),
  )
  const changes = after.flatMap((section, index) => {
    const path = `/sections/${index}`
    const was = old.get(section.id)?.section
    const about = { label: section.title.vi }
    if (!was) return [{ ...harmless('section-added', path, about), sectionId: section.id }]
    return [
      ...(moved.has(section.id) ? [harmless('section-moved', path, about)] : []),
      ...compareWords('section-title', `${path}/title`, about, was.title.vi, section.title.vi),
      ...compareWords('section-guidance', `${path}/guidance`, about, was.guidance?.vi, section.guidance?.vi),
      ...compareWords(
        'section-criterion',
        `${path}/criterionId`,
        about,
        was.criterionId,
        section.criterionId,
      ),
      ...compareWords(
        'section-visibility',
        `${path}/visibleWhen`,
        about,
        was.visibleWhen,
        section.visibleWhen,
      ),
    ].map((change) => ({ ...change, sectionId: section.id }))
  })
  const retired = before.flatMap((section, index) =>
    kept.has(section.id)
      ? []
      : [
          {
            ...harmless('section-retired', `/sections/${index}`, { label: section.title.vi }),
            sectionId: section.id,
          },
        ],
  )
  return [...changes, ...retired]
}

function compareFields(before: FormDefinition, after: FormDefinition): readonly FormChange[] {
  const old = placed(before)
  const now = placed(after)
  const stay = [...old.keys()].filter((id) => now.has(id))
  const moved = movedIds(
    stay,
    [...now.keys()].filter((id) => old.has(id)),
  )
  const changes = [...now.values()].flatMap(({ field, section, path }): readonly FormChange[] => {
    const was = old.get(field.id)
    const about = { fieldId: field.id, sectionId: section.id }
    if (!was) {
      const asks = field.required === true || field.requiredWhen !== undefined
      return [
        {
          ...harmless('field-added', path, { label: field.label.vi, kind: field.kind, required: asks }),
          effect: asks ? 'soft-break' : 'compatible',
          ...about,
        },
      ]
    }
    const elsewhere = was.section.id !== section.id || moved.has(field.id)
    return [
      ...(elsewhere ? [harmless('field-moved', path, { label: field.label.vi, to: section.title.vi })] : []),
      ...compareField(was.field, field, path),
    ].map((change) => ({ ...change, ...about }))
  })
  const retired = [...old.values()].flatMap(({ field, section, path }): readonly FormChange[] =>
    now.has(field.id)
      ? []
      : [
          {
            ...harmless('field-retired', path, { label: field.label.vi, kind: field.kind }),
            effect: 'break',
            loosens: field.required === true,
            fieldId: field.id,
            sectionId: section.id,
          },
        ],
  )
  return [...changes, ...retired]
}

function compareOpenings(before: FormDefinition, after: FormDefinition): readonly FormChange[] {
  const old = new Map((before.opens?.slots ?? []).map((slot) => [slot.id, slot]))
  const now = new Map((after.opens?.slots ?? []).map((slot) => [slot.id, slot]))
  const about = (id: string) => ({ label: (now.get(id) ?? old.get(id))?.label?.vi ?? id, slot: id })
  return [...new Set([...old.keys(), ...now.keys()])].flatMap((id): readonly FormChange[] => {
    if (!old.has(id)) return [harmless('slot-added', '/opens/slots', about(id))]
    if (!now.has(id))
      return [{ ...harmless('slot-retired', '/opens/slots', about(id)), effect: 'soft-break' }]
    const same = isSameJson(old.get(id), now.get(id))
    return same ? [] : [harmless('slot-changed', '/opens/slots', about(id))]
  })
}

function placed(form: FormDefinition): ReadonlyMap<string, Placed> {
  const found = new Map<string, Placed>()
  for (const [at, section] of form.sections.entries())
    for (const [index, field] of section.fields.entries())
      found.set(field.id, { field, section, path: `/sections/${at}/fields/${index}`, at: index })
  return found
}

function compareWords(
  kind: FormChange['kind'],
  path: string,
  about: Readonly<Record<string, string>>,
  from: string | undefined,
  to: string | undefined,
): readonly FormChange[] {
  if (from === to) return []
  const effect = kind === 'section-visibility' ? 'soft-break' : 'compatible'
  return [
    {
      kind,
      effect,
      loosens: effect === 'soft-break',
      path,
      params: { ...about, from: from ?? '', to: to ?? '' },
    },
  ]
}

/** The fewest ids that must move to bring one order into the other: all but a longest run that is in order already. */
function movedIds(before: readonly string[], after: readonly string[]): ReadonlySet<string> {
  const place = new Map(before.map((id, index) => [id, index]))
  const tails: number[] = []
  const ends: number[] = []
  const previous: number[] = []
  const places = after.map((id) => place.get(id) ?? 0)
  for (const [index, at] of places.entries()) {
    let low = 0
    let high = tails.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((tails[middle] ?? 0) < at) low = middle + 1
      else high = middle
    }
    tails[low] = at
    ends[low] = index
    previous[index] = low > 0 ? (ends[low - 1] ?? -1) : -1
  }
  const inOrder = new Set<string>()
  for (let at = ends[tails.length - 1] ?? -1; at >= 0; at = previous[at] ?? -1) inOrder.add(after[at] ?? '')
  return new Set(after.filter((id) => !inOrder.has(id)))
}

function harmless(kind: FormChange['kind'], path: string, params: FormChange['params']): FormChange {
  return { kind, effect: 'compatible', loosens: false, path, params }
}
