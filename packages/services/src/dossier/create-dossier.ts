import { canUse } from '@thidua/access'
import type { Operations } from '@thidua/contracts'
import type { Seal } from '@thidua/data'
import type { CommandIdentity, CreationFacts } from '@thidua/data/repositories'
import { creationFacts, findCommandKey, findCreationFacts, insertDossier } from '@thidua/data/repositories'
import type { Outcome } from '@thidua/kernel'
import { ok, refuse } from '@thidua/kernel'
import { identifyCommand } from '../command/command-identity.ts'
import type { CommandContext } from '../command/run-command.ts'
import { openContext } from '../command/run-command.ts'
import { change, changeSealed } from '../command/transaction.ts'
import type { ServiceCall } from '../service-call.ts'
import type { ServiceDeps } from '../service-deps.ts'
import { decideOpening } from './decide-opening.ts'
import { recallOpening, rememberOpening } from './last-opening.ts'

type Input = Operations['dossier.create']['input']
type Output = Operations['dossier.create']['output']

/** Round or subject changing again and again while one dossier is opened is no everyday matter. */
const attempts = 3

/**
 * Opens a dossier for a subject in an open round. The platform's most frequent command: it is decided on what the same person's
 * last opening in this round found, and written, in one journey, if round and subject are just that; else on what they are.
 * Refuses `round.closed`, `round.title-not-offered`, `subject.not-found` (also for a subject of another unit),
 * `award.not-competent`, `plugin.not-offered`, `form.not-found`, `dossier.already-exists`, `nomination.already-taken`.
 */
export async function createDossier(
  deps: ServiceDeps,
  call: ServiceCall,
  input: Input,
): Promise<Outcome<Output>> {
  const allowed = canUse('dossier.create', call.actor)
  if (!allowed.ok) return allowed
  const identity = identifyCommand(deps, call, 'dossier.create', input)
  if (!identity.ok) return identity
  const believed = recallOpening(deps, call.actor, input.roundId)
  const outcome = await changeSealed(
    deps.database,
    call.actor,
    believed ? null : creationFacts(input.roundId, input.subjectId),
    async ([row], open, seal) => {
      const context = await openContext(deps, call.actor, open, identity.value)
      const asked = row?.facts ?? { round: null, subject: null }
      return create(context, { input, seal, believed, asked })
    },
    {
      dossiers_one_live: 'dossier.already-exists',
      dossiers_one_per_nomination: 'nomination.already-taken',
    },
  )
  if (outcome.ok && outcome.value) {
    deps.wakeOutbox()
    return ok(outcome.value)
  }
  if (!outcome.ok && outcome.error.code !== 'dossier.already-exists') return outcome
  // A retry of a command that was done finds its key taken, or its own dossier in the way: the first answer is the answer.
  const replayed = await change(deps.database, call.actor, (transaction) =>
    replay(transaction, identity.value),
  )
  if (replayed.ok && replayed.value) return ok(replayed.value)
  if (!outcome.ok) return outcome
  return replayed.ok ? refuse('database.busy') : replayed
}

/** Null when the key was taken before. Nobody is refused on what is only believed. */
async function create(
  context: CommandContext,
  {
    input,
    seal,
    believed,
    asked,
  }: {
    readonly input: Input
    readonly seal: Seal
    readonly believed: CreationFacts | null
    readonly asked: CreationFacts
  },
): Promise<Outcome<Output | null>> {
  let facts = believed ?? asked
  let certain = believed === null
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const decided = await decideOpening(context, input, facts)
    if (decided.ok) {
      const { dossier, round } = decided.value
      const response: Output = { id: dossier.id, code: dossier.code, version: 1 }
      const opened = await insertDossier(seal, context.identity, {
        dossier,
        event: {
          id: context.deps.ids.newId(),
          type: 'dossier.create',
          subjectType: 'dossier',
          subjectId: dossier.id,
          subjectVersion: 1,
          payload: { to: dossier.stage, title: dossier.title, round: round.code },
        },
        outboxId: context.deps.ids.newId(),
        response,
      })
      if (opened === 'taken') return ok(null)
      if (opened === 'written') {
        rememberOpening(context, facts)
        return ok(response)
      }
      facts = opened
    } else {
      if (certain) return decided
      facts = await findCreationFacts(context.transaction, input.roundId, input.subjectId)
    }
    certain = true
  }
  return refuse('database.busy')
}

async function replay(
  transaction: CommandContext['transaction'],
  identity: CommandIdentity,
): Promise<Outcome<Output | null>> {
  const stored = identity.key === null ? null : await findCommandKey(transaction, identity)
  if (stored && stored.requestHash !== identity.requestHash) return refuse('request.key-reused')
  return ok((stored?.response as Output | undefined) ?? null)
}
