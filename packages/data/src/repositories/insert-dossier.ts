import type { Answers } from '@thidua/contracts'
import { foldSearchKey } from '@thidua/kernel'
import { callWithIds, enteringCall, type KnownStatement } from '../known-statement.ts'
import type { Seal, SealingCall } from '../short-transactions.ts'
import type { CommandIdentity, NewEvent } from './command-record.ts'
import type { Executor } from './executor.ts'
import { runText } from './executor.ts'
import type { RoundRow } from './round-repository.ts'
import type { SubjectRow } from './subject-repository.ts'

/** What is decided on when a dossier is opened for a subject: all of it is compared again where the dossier is written. */
export type SubjectClass = Pick<SubjectRow, 'kind' | 'stakeholder' | 'unitId' | 'isUnit' | 'ownerUserId'>

/** What opening a dossier must know of the round and the subject. */
export type CreationFacts = { readonly round: RoundRow | null; readonly subject: SubjectClass | null }

export type CreationRow = { readonly facts: CreationFacts }

/** To open the writing transaction with. */
export function creationFacts(roundId: string, subjectId: string): KnownStatement<CreationRow> {
  return callWithIds('creation_facts', 'facts', [roundId, subjectId])
}

/** The same in a transaction that is open already. */
export async function findCreationFacts(
  executor: Executor,
  roundId: string,
  subjectId: string,
): Promise<CreationFacts> {
  const [row] = await runText<CreationRow>(executor, 'select creation_facts($1, $2) as facts', [
    roundId,
    subjectId,
  ])
  return row?.facts ?? { round: null, subject: null }
}

export type NewDossier = {
  readonly id: string
  readonly code: string
  readonly round: Pick<RoundRow, 'id' | 'version'>
  readonly subjectId: string
  readonly subject: SubjectClass
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
}

/** Written; not, because the key was taken; or not, because this is what round and subject really are. */
export type Opened = 'written' | 'taken' | CreationFacts

const parameters = Array.from({ length: 34 }, (_, index) => `$${index + 1}`)
const createDossier: SealingCall = {
  plain: `select create_dossier(${parameters.join(', ')}) as opened`,
  entering: enteringCall('create_dossier', parameters.length, 'opened'),
}

/**
 * Key, dossier, event and outbox, committed in one journey, provided that round and subject are what the dossier was decided on;
 * else nothing is written. A second live dossier for the same subject, round and title breaks `dossiers_one_live`.
 */
export async function insertDossier(
  seal: Seal,
  identity: CommandIdentity,
  opening: {
    readonly dossier: NewDossier
    readonly event: NewEvent
    readonly outboxId: string
    readonly response: unknown
  },
): Promise<Opened> {
  const { dossier, event } = opening
  const { round, subject } = dossier
  const [row] = await seal<{ opened: Opened }>(createDossier, [
    identity.userId,
    identity.command,
    identity.key,
    identity.requestHash,
    JSON.stringify(opening.response),
    identity.at,
    dossier.id,
    dossier.code,
    round.id,
    dossier.subjectId,
    subject.kind,
    subject.stakeholder,
    subject.unitId,
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
    foldSearchKey(dossier.code),
    identity.actorId,
    identity.actorName,
    event.id,
    event.type,
    JSON.stringify(event.payload),
    opening.outboxId,
    JSON.stringify({ dossierId: dossier.id, stage: dossier.stage, opened: true }),
    round.version,
    subject.isUnit,
    subject.ownerUserId,
  ])
  return row?.opened ?? 'taken'
}
