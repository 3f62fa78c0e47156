import type { ContentVersion, FormBaseRow } from '@thidua/data/repositories'
import { insertContentVersions, insertFormPublication } from '@thidua/data/repositories'
import { contentHash } from '@thidua/forms'
import type { CommandContext, CommandDone } from '../command/run-command.ts'
import { findBaseForm } from './base-forms.ts'
import type { Composition } from './composition.ts'
import type { MadeForm } from './workshop/form-job.ts'

export type NewPublication = {
  readonly draftId: string | null
  readonly unitId: string
  readonly base: FormBaseRow | null
  readonly made: MadeForm
  readonly note: string | null
  readonly by: { readonly id: string; readonly name: string }
}

export type StoredPublication = {
  readonly publicationId: string
  readonly formHash: string
  readonly compositionHash: string | null
}

/** Content under its hash, and the publication that names it; the one in use until now gives way. */
export async function storePublication(
  context: CommandContext,
  wanted: NewPublication,
): Promise<StoredPublication> {
  const { deps, transaction, now } = context
  const { made } = wanted
  const publicationId = deps.ids.newId()
  const { definition } = made
  const composition = composedOf(context, wanted, publicationId)
  const version = (kind: ContentVersion['kind'], content: object): ContentVersion => ({
    hash: contentHash(content),
    kind,
    pluginId: null,
    contentId: definition.id,
    version: definition.version,
    content,
  })
  const form = version('form', definition)
  const scoring = made.scoring && version('scoring', made.scoring)
  const extension = made.extension && version('extension', made.extension)
  const composed = composition && version('composition', composition)
  const stored = [form, scoring, extension, composed].filter((one) => one !== null)
  await insertContentVersions(transaction, stored, now)
  await insertFormPublication(transaction, {
    id: publicationId,
    draftId: wanted.draftId,
    unitId: wanted.unitId,
    base: wanted.base,
    formId: definition.id,
    version: definition.version,
    title: definition.title,
    note: wanted.note,
    extensionHash: extension?.hash ?? null,
    formHash: form.hash,
    scoringHash: scoring?.hash ?? null,
    compositionHash: composed?.hash ?? null,
    pointsCapHundredths: made.pointsCapHundredths,
    publishedBy: wanted.by.id,
    publishedByName: wanted.by.name,
    publishedAt: now,
  })
  return { publicationId, formHash: form.hash, compositionHash: composed?.hash ?? null }
}

export function publicationEvent(
  publicationId: string,
  draftId: string | null,
  { definition }: MadeForm,
): CommandDone<unknown>['event'] {
  const { id: formId, version } = definition
  return {
    subjectType: 'formPublication',
    subjectId: publicationId,
    subjectVersion: 1,
    payload: { draftId, formId, version, formHash: contentHash(definition) },
  }
}

function composedOf(
  { deps }: CommandContext,
  { base, unitId, made }: NewPublication,
  publicationId: string,
): Composition | null {
  if (!base || !made.extension) return null
  const installed = findBaseForm(deps, base.stakeholder, base.formId)
  const { addSections = [], addFields = [] } = made.extension
  return {
    publicationId,
    unitId,
    title: made.definition.title,
    extensionHash: contentHash(made.extension),
    formHash: contentHash(made.definition),
    base: { formHash: base.hash, scoringHash: installed?.scoring?.hash ?? null },
    scoring: made.scoring,
    pointsCapHundredths: made.pointsCapHundredths,
    sectionIds: addSections.map(({ section }) => section.id),
    fieldIds: [
      ...addFields.map(({ field }) => field.id),
      ...addSections.flatMap(({ section }) => section.fields.map(({ id }) => id)),
    ],
  }
}
