import type { Answers, CarriedDraftItem, CarriedDraftView, FormField } from '@thidua/contracts'
import { findCarriedAttention } from '@thidua/data/repositories'
import type { CarriedAttention } from '@thidua/data/repositories'
import type { CompiledForm } from '@thidua/forms'
import type { Outcome } from '@thidua/kernel'
import { ok } from '@thidua/kernel'
import type { QueryContext } from '../command/run-query.ts'
import { newProblems } from '../plugin/carry-draft.ts'
import { lensBetween } from '../plugin/lens-between.ts'
import { pinned } from './dossier-content.ts'
import { openDossierFile } from './dossier-file.ts'

/**
 * What the owner of a draft has to look at since it was carried to another version of its form, each place with the answer
 * that stood there before; null when there is nothing. Nothing was blanked: this is what to do about it.
 */
export async function viewCarried(
  context: QueryContext,
  dossierId: string,
): Promise<Outcome<CarriedDraftView | null>> {
  const opened = await openDossierFile(context, dossierId, { lock: false })
  if (!opened.ok) return opened
  const userId = context.actor.kind === 'person' ? context.actor.userId : null
  const found = await findCarriedAttention(context.transaction, { dossierId, userId })
  return ok(found && (await viewAttention(context, found)))
}

async function viewAttention(context: QueryContext, found: CarriedAttention): Promise<CarriedDraftView> {
  const { book, plugins } = context.deps
  const formOf = async (hash: string) => (await pinned(book, context, hash, (one) => book.findForm(one))).form
  const forms = { before: await formOf(found.fromFormHash), after: await formOf(found.toFormHash) }
  const after = plugins.plugins().find(({ manifest }) => manifest.id === found.pluginId)?.manifest ?? null
  const lens = lensBetween(forms.before.definition, forms.after.definition, { before: null, after })
  const cameFrom = new Map(
    lens.steps.flatMap((step) => (step.step === 'rename' ? [[step.to, step.from]] : [])),
  )
  return {
    at: found.movedAt.toISOString(),
    fromVersion: forms.before.definition.version,
    toVersion: forms.after.definition.version,
    waits: found.waits,
    items: [
      ...putAside(forms.before, found.kept[found.fromFormHash] ?? {}),
      ...asked(forms, found, (id) => cameFrom.get(id) ?? id),
    ],
  }
}

/** Answers that have no place in the newer form, as they were. */
function putAside(before: CompiledForm, parked: Answers): readonly CarriedDraftItem[] {
  return Object.entries(parked).flatMap(([id, value]) => {
    const field = before.fields.get(id)?.definition
    return field && value !== null ? [{ kind: 'putAside' as const, fieldId: null, field, before: value }] : []
  })
}

/** Places where the newer form finds something the older did not. */
function asked(
  forms: { readonly before: CompiledForm; readonly after: CompiledForm },
  { answers, carried }: CarriedAttention,
  oldIdOf: (id: string) => string,
): readonly CarriedDraftItem[] {
  const ids = new Set(newProblems(forms, answers, carried).map(({ path }) => path.split('/')[1] ?? ''))
  return [...ids].flatMap((id) => {
    const field = forms.after.fields.get(id)?.definition
    const old: FormField | undefined = forms.before.fields.get(oldIdOf(id))?.definition
    const before = answers[oldIdOf(id)] ?? null
    if (!field) return []
    const kind = before === null ? ('newlyAsked' as const) : ('notTaken' as const)
    return [{ kind, fieldId: id, field: before === null ? field : (old ?? field), before }]
  })
}
