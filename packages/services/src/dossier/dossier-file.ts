import type { DossierResource } from '@thidua/access'
import { canSeeDossier } from '@thidua/access'
import type { WorkflowStage } from '@thidua/contracts'
import type {
  DossierPast,
  DossierRow,
  DossierStations,
  RoundRow,
  StoredDossier,
} from '@thidua/data/repositories'
import { lockDossier, readDossier } from '@thidua/data/repositories'
import type { Outcome } from '@thidua/kernel'
import { asId, ok, refuse } from '@thidua/kernel'
import type { WorkflowState } from '@thidua/workflow'
import { findStage } from '@thidua/workflow'
import type { QueryContext } from '../command/run-query.ts'
import { roundOf } from '../reference/references.ts'
import type { DossierContent } from './dossier-content.ts'
import { findDossierContent } from './dossier-content.ts'

/** A dossier with everything a decision about it needs; the paper file, as it were. */
export type DossierFile = {
  readonly row: DossierRow
  readonly stations: DossierStations
  readonly past: DossierPast | null
  readonly content: DossierContent
  readonly round: RoundRow
  readonly stage: WorkflowStage
  readonly state: WorkflowState
  readonly resource: DossierResource
}

/** Loads a dossier the actor may see; everybody else hears `dossier.not-found`. */
export async function openDossierFile(
  context: QueryContext,
  dossierId: string,
  options: { readonly lock: boolean },
): Promise<Outcome<DossierFile>> {
  const load = options.lock ? lockDossier : readDossier
  return openStoredDossier(context, await load(context.transaction, dossierId))
}

/** The same for one already read. */
export async function openStoredDossier(
  context: QueryContext,
  stored: StoredDossier | null,
): Promise<Outcome<DossierFile>> {
  const { deps, actor, references } = context
  if (!stored || !canSeeDossier(actor, resourceOf(stored.row))) return refuse('dossier.not-found')
  const { row, stations, past } = stored
  const content = await findDossierContent(deps.book, context, row)
  const stage = findStage(content.workflow.definition, row.stage)
  if (!stage) throw new Error(`dossier ${row.code} stands in ${row.stage}, which its workflow does not know`)
  return ok({
    row,
    stations,
    past,
    content,
    round: roundOf(references, row.roundId),
    stage,
    state: stateOf(row, stations),
    resource: resourceOf(row),
  })
}

/** The version a person decided on must be the one that lies here; else they are told who changed it and when. */
export function checkVersion(row: DossierRow, version: number): Outcome<void> {
  if (row.version === version) return ok()
  return refuse('dossier.version-stale', {
    by: row.lastActorName ?? '',
    at: row.updatedAt.toISOString(),
    version: row.version,
  })
}

export function resourceOf(
  row: Pick<DossierRow, 'unitId' | 'subjectOwnerUserId' | 'submissionLetterId'>,
): DossierResource {
  return {
    unitId: asId(row.unitId),
    subjectOwnerUserId: row.subjectOwnerUserId === null ? null : asId(row.subjectOwnerUserId),
    submitted: row.submissionLetterId !== null,
  }
}

function stateOf(row: DossierRow, stations: DossierStations): WorkflowState {
  const request = stations.openRequest
  return {
    stage: row.stage,
    suspended: row.suspended,
    origin: request?.kind === 'supplement' ? request.originStage : null,
  }
}
