import { canUse, unitsForOperation } from '@thidua/access'
import type { Operations } from '@thidua/contracts'
import type { Seal } from '@thidua/data'
import type { CommandIdentity, CreationFacts, SubjectRow } from '@thidua/data/repositories'
import { creationFacts, findCommandKey, findNomination, insertDossier } from '@thidua/data/repositories'
import type { CompiledForm } from '@thidua/forms'
import type { Outcome } from '@thidua/kernel'
import { foldSearchKey, nameSortKey, ok, refuse } from '@thidua/kernel'
import { isRoundOpen } from '../campaign/view-round.ts'
import { identifyCommand } from '../command/command-identity.ts'
import type { CommandContext } from '../command/run-command.ts'
import { openContext } from '../command/run-command.ts'
import { change, changeSealed } from '../command/transaction.ts'
import { competencesOf } from '../law/award-rules.ts'
import type { ServiceCall } from '../service-call.ts'
import type { ServiceDeps } from '../service-deps.ts'
import { acceptAnswers } from './accept-answers.ts'
import { initiativeKeyOf } from './achievement.ts'
import { dossierCode } from './dossier-code.ts'
import { kindOfDossier } from './dossier-kind.ts'
import { scoreAnswers } from './score-answers.ts'

type Input = Operations['dossier.create']['input']
type Output = Operations['dossier.create']['output']

/**
 * Opens a dossier for a subject in an open round. Two journeys to the database: this is the platform's most frequent
 * command. Refuses `round.closed`, `round.title-not-offered`, `subject.not-found` (also for a subject of
 * another unit), `award.not-competent`, `plugin.not-offered`, `form.not-found`, `dossier.already-exists`,
 * `nomination.already-taken`.
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
  const outcome = await changeSealed(
    deps.database,
    call.actor,
    creationFacts(input.roundId, input.subjectId),
    async ([row], open, seal) => {
      const context = await openContext(deps, call.actor, open, identity.value)
      return create(context, { input, seal, facts: row?.facts ?? { round: null, subject: null } })
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

/** Null when the key was taken before. */
async function create(
  context: CommandContext,
  { input, seal, facts }: { readonly input: Input; readonly seal: Seal; readonly facts: CreationFacts },
): Promise<Outcome<Output | null>> {
  const { deps, law } = context
  const { round, subject } = facts
  if (!round) return refuse('round.not-found')
  if (!subject || !mayPropose(context, subject)) return refuse('subject.not-found')
  if (!isRoundOpen(round, context.today)) {
    return refuse('round.closed', { round: round.name, opensOn: round.opensOn, closesOn: round.closesOn })
  }
  if (!round.titles.includes(input.title)) {
    return refuse('round.title-not-offered', { round: round.name, title: input.title })
  }
  const { occasion, year } = round
  const offered = competencesOf(law).some(
    (one) =>
      one.title === input.title && one.occasions.includes(occasion) && one.subjects.includes(subject.kind),
  )
  if (!offered) {
    return refuse('award.not-competent', { title: input.title, subjectKind: subject.kind, occasion })
  }
  const made = await kindOfDossier(context, subject, occasion)
  if (!made.ok) return made
  const kind = made.value
  const given = input.answers ?? {}
  const claimed = Object.keys(given).find((id) => holdsFiles(kind.form.form, id, given[id]))
  if (claimed !== undefined) return refuse('evidence.not-found', { field: claimed })
  const accepted = acceptAnswers(kind.form.form, given, { on: round.opensOn })
  if (!accepted.ok) return accepted
  const nominated = await checkNomination(context, subject, input.nominationId ?? null)
  if (!nominated.ok) return nominated
  const { answers } = accepted.value
  const score = scoreAnswers(context, kind, answers, { ...subject, occasion, year })
  const id = deps.ids.newId()
  const code = dossierCode(id, year)
  const response: Output = { id, code, version: 1 }
  const inserted = await insertDossier(seal, context.identity, {
    dossier: {
      id,
      code,
      roundId: round.id,
      subjectId: subject.id,
      subjectName: subject.name,
      subjectKind: subject.kind,
      stakeholder: subject.stakeholder,
      unitId: subject.unitId,
      title: input.title,
      stage: kind.workflow.definition.start,
      formHash: kind.form.hash,
      scoringHash: kind.scoringHash,
      workflowHash: kind.workflow.hash,
      answers,
      met: score.met,
      notMet: score.notMet,
      initiativeKey: initiativeKeyOf(answers),
      nominationId: input.nominationId ?? null,
      searchKey: foldSearchKey(`${code} ${subject.name}`),
      sortKey: subject.kind === 'individual' ? nameSortKey(subject.name) : subject.name,
    },
    event: {
      id: deps.ids.newId(),
      type: 'dossier.create',
      subjectType: 'dossier',
      subjectId: id,
      subjectVersion: 1,
      payload: { to: kind.workflow.definition.start, title: input.title, round: round.code },
    },
    outboxId: deps.ids.newId(),
    response,
  })
  return ok(inserted ? response : null)
}

/** An officer proposes subjects of the own unit; an enterprise, person or household only itself. */
function mayPropose({ actor }: CommandContext, subject: SubjectRow): boolean {
  if (actor.kind !== 'person') return actor.kind === 'system'
  if (subject.ownerUserId === actor.userId) return true
  const officerAt = actor.assignments.filter((one) => one.role === 'agencyOfficer').map((one) => one.unitId)
  return unitsForOperation('dossier.create', actor).some(
    (unitId) => unitId === subject.unitId && officerAt.some((one) => one === unitId),
  )
}

/** No file can have been uploaded for a dossier that does not exist yet. */
function holdsFiles(form: CompiledForm, fieldId: string, value: unknown): boolean {
  const isEvidence = form.fields.get(fieldId)?.definition.kind === 'evidence'
  return isEvidence && Array.isArray(value) && value.length > 0
}

async function checkNomination(
  context: CommandContext,
  subject: SubjectRow,
  nominationId: string | null,
): Promise<Outcome<void>> {
  if (nominationId === null) return ok()
  const nomination = await findNomination(context.transaction, nominationId)
  if (!nomination || nomination.unitId !== subject.unitId) return refuse('nomination.not-found')
  return nomination.dossierId === null ? ok() : refuse('nomination.already-taken')
}

async function replay(
  transaction: CommandContext['transaction'],
  identity: CommandIdentity,
): Promise<Outcome<Output | null>> {
  const stored = identity.key === null ? null : await findCommandKey(transaction, identity)
  if (stored && stored.requestHash !== identity.requestHash) return refuse('request.key-reused')
  return ok((stored?.response as Output | undefined) ?? null)
}
