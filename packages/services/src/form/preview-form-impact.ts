import type { FormImpactView, ImpactedDossier, Operations, ScoringModel } from '@thidua/contracts'
import type { ImpactedDossierRow } from '@thidua/data/repositories'
import { findContentVersion, listDossiersForImpact } from '@thidua/data/repositories'
import type { Outcome } from '@thidua/kernel'
import { domainError, fail, ok } from '@thidua/kernel'
import type { PinnedForm } from '../content/content-book.ts'
import type { QueryContext } from '../command/run-query.ts'
import { runQuery } from '../command/run-query.ts'
import { pinned } from '../dossier/dossier-content.ts'
import { publicationKey } from '../reference/references.ts'
import type { ServiceCall } from '../service-call.ts'
import type { ServiceDeps } from '../service-deps.ts'
import { findBaseForm } from './base-forms.ts'
import type { DraftFile } from './form-draft-file.ts'
import { draftJobOf, openDraft } from './form-draft-file.ts'
import type { DraftJob, ImpactSide } from './workshop/form-job.ts'

type Today = {
  readonly job: DraftJob
  /** What new dossiers get today; null where there is nothing yet. */
  readonly before: (ImpactSide & { readonly hash: string }) | null
  readonly dossiers: readonly ImpactedDossierRow[]
}

/** More than this are not looked at; the newest are. */
const mostDossiers = 500

/**
 * What publishing a draft would change for the agency's open dossiers, told before it is done. Refuses
 * `form.definition-invalid` as long as the draft is no form that could be published.
 */
export async function previewFormImpact(
  deps: ServiceDeps,
  call: ServiceCall,
  input: Operations['form.previewImpact']['input'],
): Promise<Outcome<FormImpactView>> {
  const read = await runQuery<Today>(deps, call, 'form.previewImpact', async (context) => {
    const opened = await openDraft(context, input.draftId)
    if (!opened.ok) return opened
    const draft = opened.value
    const before = await inUseToday(context, draft)
    return ok({
      job: await draftJobOf(context, draft),
      before,
      dossiers: before ? await openDossiers(context, draft) : [],
    })
  })
  if (!read.ok) return read
  const inspected = await deps.workshop.run('inspect', read.value.job)
  if (!inspected.ok) return inspected
  const { made } = inspected.value
  if (!made) return fail(domainError('form.definition-invalid'))
  return compare(deps, read.value, { definition: made.definition, scoring: made.scoring })
}

async function compare(
  deps: ServiceDeps,
  { before, dossiers }: Today,
  after: ImpactSide,
): Promise<Outcome<FormImpactView>> {
  const old = before ?? { ...after, hash: '' }
  const comparable = dossiers.filter(({ formHash }) => formHash === old.hash)
  const impact = await deps.workshop.run('impact', {
    before: { definition: old.definition, scoring: old.scoring },
    after,
    dossiers: comparable.map(({ id, submitted, answers }) => ({
      id,
      answers,
      state: submitted ? ('submitted' as const) : ('draft' as const),
    })),
  })
  if (!impact.ok) return impact
  const { changes, drafts, scores } = impact.value
  const named = new Map(comparable.map((row) => [row.id, nameOf(row)]))
  const dossierOf = (id: string): ImpactedDossier => named.get(id) ?? { id, code: '', subjectName: '' }
  return ok({
    comparedWith: {
      formHash: old.hash,
      title: old.definition.title,
      version: old.definition.version,
    },
    changes,
    examined: comparable.length,
    open: dossiers[0]?.total ?? 0,
    drafts: drafts.map(({ id, problems }) => ({ dossier: dossierOf(id), problems })),
    scores: scores.map(({ id, ...score }) => ({ dossier: dossierOf(id), ...score })),
  })
}

function nameOf({ id, code, subjectName }: ImpactedDossierRow): ImpactedDossier {
  return { id, code, subjectName }
}

/** The agency's form in use, else the province's. A form without a base replaces nothing. */
async function inUseToday(context: QueryContext, draft: DraftFile): Promise<Today['before']> {
  if (!draft.base) return null
  const { deps, references, transaction } = context
  const { stakeholder, formId } = draft.base
  const active = references.publications.get(publicationKey(draft.unitId, stakeholder, formId))
  if (!active) {
    const base = findBaseForm(deps, stakeholder, formId)
    return base ? sideOf(base.form, null) : null
  }
  const form = await pinned(deps.book, context, active.formHash, (hash) => deps.book.findForm(hash))
  const scoring = active.scoringHash ? await findContentVersion(transaction, active.scoringHash) : null
  return sideOf(form, (scoring?.content as ScoringModel | undefined) ?? null)
}

function sideOf({ hash, form }: PinnedForm, scoring: ScoringModel | null): NonNullable<Today['before']> {
  return { hash, definition: form.definition, scoring }
}

async function openDossiers(
  context: QueryContext,
  { base, unitId }: DraftFile,
): Promise<readonly ImpactedDossierRow[]> {
  const installed = base && findBaseForm(context.deps, base.stakeholder, base.formId)
  if (!installed) return []
  const { stakeholder, occasions } = installed
  return listDossiersForImpact(context.transaction, { unitId, stakeholder, occasions, most: mostDossiers })
}
