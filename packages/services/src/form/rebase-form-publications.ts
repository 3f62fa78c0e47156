import type { FormExtension, ScoringModel } from '@thidua/contracts'
import type { FormPublicationRow } from '@thidua/data/repositories'
import { findContentVersion, findFormPublication, listFormPublications } from '@thidua/data/repositories'
import type { Outcome, TenantId } from '@thidua/kernel'
import { ok, refuse } from '@thidua/kernel'
import type { QueryContext } from '../command/run-query.ts'
import { nobody } from '../command/command-identity.ts'
import { runCommand } from '../command/run-command.ts'
import { runQuery } from '../command/run-query.ts'
import { forgetReferences } from '../reference/references.ts'
import sentences from '../sentences/sentences.json' with { type: 'json' }
import { put } from '../sentences/say.ts'
import type { ServiceCall } from '../service-call.ts'
import type { ServiceDeps } from '../service-deps.ts'
import { hasBaseMoved } from './base-forms.ts'
import { draftJobOf } from './form-draft-file.ts'
import { nextVersion } from './next-version.ts'
import type { RebaseJob } from './rebase-job.ts'
import { rebaseJobOf } from './rebase-job.ts'
import { publicationEvent, storePublication } from './store-publication.ts'
import type { MadeForm } from './workshop/form-job.ts'

export type RebasedPublications = {
  /** Agencies' forms that fit the newer base as they are, and were brought over. */
  readonly moved: readonly string[]
  /** Those a person must look at; until then new dossiers of these agencies get the province's form. */
  readonly waiting: readonly string[]
}

type Candidate = { readonly row: FormPublicationRow; readonly job: RebaseJob; readonly version: string }

/**
 * After forms of the province changed: every agency's form in use is tried on the newer base. What needs no change is
 * published on it by the platform itself; what does waits for its agency, whose studio shows the report.
 */
export async function rebaseFormPublications(
  deps: ServiceDeps,
  tenantId: TenantId,
): Promise<Outcome<RebasedPublications>> {
  const call: ServiceCall = {
    actor: { kind: 'system', tenantId, name: '' },
    requestId: 'rebase',
    idempotencyKey: null,
  }
  const found = await runQuery<readonly Candidate[]>(deps, call, 'form.getStudio', candidates)
  if (!found.ok) return found
  const moved: string[] = []
  const waiting: string[] = []
  for (const candidate of found.value) {
    const made = await bringOver(deps, candidate)
    const stored = made && (await publish(deps, call, candidate, made))
    ;(stored?.ok ? moved : waiting).push(candidate.row.id)
  }
  forgetReferences(deps, tenantId)
  return ok({ moved, waiting })
}

async function candidates(context: QueryContext): Promise<Outcome<readonly Candidate[]>> {
  const { deps, transaction } = context
  const rows = await listFormPublications(transaction, { activeOnly: true })
  const found: Candidate[] = []
  for (const row of rows.filter(({ base }) => hasBaseMoved(deps, base))) {
    const form = await findContentVersion(transaction, row.formHash)
    const scoring = row.scoringHash ? await findContentVersion(transaction, row.scoringHash) : null
    const definition = form?.content as MadeForm['definition']
    const content = { definition, ...(scoring ? { scoring: scoring.content as ScoringModel } : {}) }
    const job = rebaseJobOf(context, row, await draftJobOf(context, { ...row, content }))
    const versions = (await listFormPublications(transaction, { unitId: row.unitId }))
      .filter(({ formId }) => formId === row.formId)
      .map(({ version }) => version)
    if (job) found.push({ row, job, version: nextVersion(row.version, versions) })
  }
  return ok(found)
}

/** Null when anything would have to be put aside, or the gate finds an error. */
async function bringOver(deps: ServiceDeps, { job, version }: Candidate): Promise<MadeForm | null> {
  const rebased = await deps.workshop.run('rebase', job)
  if (!rebased.ok || rebased.value.report.status !== 'clean') return null
  const { definition, scoring } = rebased.value.content
  const content = {
    definition: { ...definition, version },
    ...(scoring ? { scoring: { ...scoring, version } } : {}),
  }
  const inspected = await deps.workshop.run('inspect', { ...job, content })
  return inspected.ok ? inspected.value.made : null
}

function publish(
  deps: ServiceDeps,
  call: ServiceCall,
  { row, job }: Candidate,
  made: MadeForm & { readonly extension: FormExtension | null },
): Promise<Outcome<void>> {
  return runCommand<Record<never, never>, void>(deps, call, {
    name: 'form.publishDraft',
    input: { publicationId: row.id, version: made.definition.version },
    async work(context) {
      const current = await findFormPublication(context.transaction, row.id)
      const { base } = job
      if (!current?.active || !row.base || !base) return refuse('form.already-withdrawn')
      const { version, hash } = base.pin
      const { publicationId } = await storePublication(context, {
        draftId: row.draftId,
        unitId: row.unitId,
        base: { ...row.base, version, hash },
        made,
        note: put(sentences.forms.rebasedBySystem.vi, { version }),
        by: { id: nobody, name: sentences.forms.platform.vi },
      })
      return ok({ event: publicationEvent(publicationId, row.draftId, made), response: {} })
    },
    present: async () => ok(),
    // another process was quicker, or the agency itself
    conflicts: {
      form_publications_one_active: 'form.already-withdrawn',
      form_publications_tenant_id_unit_id_form_id_version_key: 'form.already-withdrawn',
    },
  })
}
