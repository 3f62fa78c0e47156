import type { Answers, SubjectKind } from '@thidua/contracts'
import { enteringCall } from '../known-statement.ts'
import type { Seal, SealingCall } from '../short-transactions.ts'
import type { CommandIdentity, NewEvent } from './command-record.ts'

export type NewDossier = {
  readonly id: string
  readonly code: string
  readonly roundId: string
  readonly subjectId: string
  readonly subjectName: string
  readonly subjectKind: SubjectKind
  readonly stakeholder: string
  readonly unitId: string
  readonly title: string
  readonly stage: string
  readonly formHash: string
  readonly scoringHash: string | null
  readonly workflowHash: string
  readonly answers: Answers
  readonly met: number
  readonly notMet: number
  readonly initiativeKey: string | null
  readonly nominationId: string | null
  readonly searchKey: string
  readonly sortKey: string
}

const parameters = Array.from({ length: 33 }, (_, index) => `$${index + 1}`)
const createDossier: SealingCall = {
  plain: `select create_dossier(${parameters.join(', ')}) as created`,
  entering: enteringCall('create_dossier', parameters.length, 'created'),
}

/**
 * Key, dossier, event and outbox, committed in one journey. False when the key was taken before, and then nothing is written. A
 * second live dossier for the same subject, round and title breaks `dossiers_one_live`.
 */
export async function insertDossier(
  seal: Seal,
  identity: CommandIdentity,
  created: {
    readonly dossier: NewDossier
    readonly event: NewEvent
    readonly outboxId: string
    readonly response: unknown
  },
): Promise<boolean> {
  const { dossier, event } = created
  const [row] = await seal<{ created: boolean }>(createDossier, [
    identity.userId,
    identity.command,
    identity.key,
    identity.requestHash,
    JSON.stringify(created.response),
    identity.at,
    dossier.id,
    dossier.code,
    dossier.roundId,
    dossier.subjectId,
    dossier.subjectName,
    dossier.subjectKind,
    dossier.stakeholder,
    dossier.unitId,
    dossier.title,
    dossier.stage,
    dossier.formHash,
    dossier.scoringHash,
    dossier.workflowHash,
    JSON.stringify(dossier.answers),
    dossier.met,
    dossier.notMet,
    dossier.initiativeKey,
    dossier.nominationId,
    dossier.searchKey,
    dossier.sortKey,
    identity.actorId,
    identity.actorName,
    event.id,
    event.type,
    JSON.stringify(event.payload),
    created.outboxId,
    JSON.stringify({ dossierId: dossier.id, stage: dossier.stage, opened: true }),
  ])
  return row?.created === true
}
