import type { FormContentView, FormDefinition, FormField, FormSection, Operations } from '@thidua/contracts'
import { validateFormDefinition } from '@thidua/contracts/validators'
import type { FormBaseRow } from '@thidua/data/repositories'
import { layExtension, renameInField } from '@thidua/forms'
import type { Outcome } from '@thidua/kernel'
import { ok, refuse } from '@thidua/kernel'
import type { QueryContext } from '../command/run-query.ts'
import { pinned } from '../dossier/dossier-content.ts'
import { findContentVersion } from '@thidua/data/repositories'
import type { ScoringModel } from '@thidua/contracts'
import type { BaseForm } from './base-forms.ts'
import { baseFormsOf } from './base-forms.ts'
import { formTemplatesOf } from './form-templates.ts'
import { openPublication } from './form-draft-file.ts'

export type DraftBeginning = {
  readonly content: FormContentView
  readonly base: FormBaseRow | null
  /** Parts of a given content for which the base opens no place. */
  readonly unplaced: readonly string[]
}

type Source = Operations['form.createDraft']['input']['source']
type Unit = { readonly code: string; readonly kind: Parameters<typeof baseFormsOf>[1] }

/** What a draft begins with. Refuses `form.not-found`: no such base for this unit, template or publication. */
export async function beginDraft(
  context: QueryContext,
  unit: Unit,
  source: Source,
): Promise<Outcome<DraftBeginning>> {
  if (source.kind === 'base') {
    const base = baseOf(context, unit, source)
    if (!base) return refuse('form.not-found')
    return ok({ content: { definition: overBase(base, unit) }, base: rowOf(base), unplaced: [] })
  }
  if (source.kind === 'template') {
    const template = formTemplatesOf(context.deps).find(({ id }) => id === source.templateId)
    if (!template) return refuse('form.not-found')
    const definition = { ...template.definition, id: ownId(template.id, unit), version: firstVersion }
    return ok({ content: { definition }, base: null, unplaced: [] })
  }
  if (source.kind === 'publication') return fromPublication(context, source.publicationId)
  if (!source.over) return ok({ content: source.content, base: null, unplaced: [] })
  const base = baseOf(context, unit, source.over)
  return base ? laidOver(base, unit, source.content) : refuse('form.not-found')
}

const firstVersion = '0.1.0'

function baseOf(
  { deps }: QueryContext,
  unit: Unit,
  wanted: { readonly stakeholder: string; readonly formId: string },
): BaseForm | null {
  return (
    baseFormsOf(deps, unit.kind).find(
      ({ stakeholder, form }) =>
        stakeholder === wanted.stakeholder && form.form.definition.id === wanted.formId,
    ) ?? null
  )
}

function rowOf({ stakeholder, form }: BaseForm): FormBaseRow {
  const { id, version } = form.form.definition
  return { stakeholder, formId: id, version, hash: form.hash }
}

function overBase({ form }: BaseForm, unit: Unit): FormDefinition {
  const { definition } = form.form
  return layExtension(definition, {
    id: ownId(definition.id, unit),
    version: firstVersion,
    title: definition.title,
    base: { formId: definition.id, version: definition.version, hash: form.hash },
  }).form
}

/** A form of an agency has a name of its own: the base's and the unit's code. */
function ownId(formId: string, { code }: Unit): string {
  const own = code.toLowerCase().replaceAll(/[^a-z0-9]+/g, '')
  return `${formId.slice(0, 60)}-${own}`
}

async function fromPublication(
  context: QueryContext,
  publicationId: string,
): Promise<Outcome<DraftBeginning>> {
  const opened = await openPublication(context, publicationId)
  if (!opened.ok) return opened
  const { formHash, scoringHash, base } = opened.value
  const { book } = context.deps
  const form = await pinned(book, context, formHash, (hash) => book.findForm(hash))
  const scoring = scoringHash ? await findContentVersion(context.transaction, scoringHash) : null
  return ok({
    content: {
      definition: form.form.definition,
      ...(scoring ? { scoring: scoring.content as ScoringModel } : {}),
    },
    base,
    unplaced: [],
  })
}

/** Sections of a given form behind the base's, where it takes sections; else their questions where it takes those. */
function laidOver(base: BaseForm, unit: Unit, content: FormContentView): Outcome<DraftBeginning> {
  const valid = validateFormDefinition(content.definition)
  if (!valid.ok) return valid
  const over = overBase(base, unit)
  const { definition } = base.form.form
  const own = renamed(valid.value, over)
  const slots = definition.opens?.slots ?? []
  const forSections = slots.find(({ accepts }) => accepts === 'sections')
  const forFields = slots.find(({ accepts, sectionId }) => accepts === 'fields' && sectionId)
  const title = content.definition.title
  const sections = forSections
    ? inserted(over.sections, own, forSections.sectionId)
    : over.sections.map((section) =>
        section.id === forFields?.sectionId
          ? { ...section, fields: [...section.fields, ...own.flatMap(({ fields }) => fields)] }
          : section,
      )
  return ok({
    content: { definition: { ...over, title, sections } },
    base: rowOf(base),
    unplaced: forSections || forFields ? [] : own.map(({ id }) => id),
  })
}

function inserted(
  sections: readonly FormSection[],
  own: readonly FormSection[],
  after: string | undefined,
): readonly FormSection[] {
  const at = sections.findIndex(({ id }) => id === after) + 1
  const place = at === 0 ? sections.length : at
  return [...sections.slice(0, place), ...own, ...sections.slice(place)]
}

/** Ids the base has already are given another number, also where conditions read them. */
function renamed(form: FormDefinition, base: FormDefinition): readonly FormSection[] {
  const taken = new Set(base.sections.flatMap(({ fields }) => fields).map(({ id }) => id))
  const names = new Map<string, string>()
  for (const { id } of form.sections.flatMap(({ fields }) => fields)) names.set(id, freeId(id, taken))
  const sections = new Set(base.sections.map(({ id }) => id))
  return form.sections.map((section) => ({
    ...section,
    id: freeId(section.id, sections),
    fields: section.fields.map((field): FormField => renameInField(field, names)),
  }))
}

function freeId(id: string, taken: Set<string>): string {
  let free = id
  for (let number = 2; taken.has(free); number++) free = `${id.slice(0, 70)}${number}`
  taken.add(free)
  return free
}
