import { unitsForOperation } from '@thidua/access'
import type { Operations } from '@thidua/contracts'
import type { CreationFacts, NewDossier, RoundRow, SubjectClass } from '@thidua/data/repositories'
import { findNomination } from '@thidua/data/repositories'
import type { CompiledForm } from '@thidua/forms'
import type { Outcome } from '@thidua/kernel'
import { ok, refuse } from '@thidua/kernel'
import { isRoundOpen } from '../campaign/view-round.ts'
import type { CommandContext } from '../command/run-command.ts'
import { competencesOf } from '../law/award-rules.ts'
import { acceptAnswers } from './accept-answers.ts'
import { initiativeKeyOf } from './achievement.ts'
import { dossierCode } from './dossier-code.ts'
import { kindOfDossier } from './dossier-kind.ts'
import { scoreAnswers } from './score-answers.ts'

type Input = Operations['dossier.create']['input']
export type DecidedOpening = { readonly round: RoundRow; readonly dossier: NewDossier }

/**
 * Whether this dossier may be opened, and what it is then. Of the subject nothing is looked at but its class, which is compared
 * again where the dossier is written: so it may be decided on what is only believed. Refuses as `createDossier` says.
 */
export async function decideOpening(
  context: CommandContext,
  input: Input,
  { round, subject }: CreationFacts,
): Promise<Outcome<DecidedOpening>> {
  const { deps, law } = context
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
  const { unitId, isUnit } = subject
  const { met, notMet } = scoreAnswers(context, kind, answers, { unitId, isUnit, occasion, year })
  const id = deps.ids.newId()
  const dossier: NewDossier = {
    id,
    code: dossierCode(id, year),
    round,
    subjectId: input.subjectId,
    subject,
    title: input.title,
    stage: kind.workflow.definition.start,
    formHash: kind.form.hash,
    scoringHash: kind.scoringHash,
    workflowHash: kind.workflow.hash,
    answers,
    met,
    notMet,
    initiativeKey: initiativeKeyOf(answers),
    nominationId: input.nominationId ?? null,
  }
  return ok({ round, dossier })
}

/** An officer proposes subjects of the own unit; an enterprise, person or household only itself. */
function mayPropose({ actor }: CommandContext, subject: SubjectClass): boolean {
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
  subject: SubjectClass,
  nominationId: string | null,
): Promise<Outcome<void>> {
  if (nominationId === null) return ok()
  const nomination = await findNomination(context.transaction, nominationId)
  if (!nomination || nomination.unitId !== subject.unitId) return refuse('nomination.not-found')
  return nomination.dossierId === null ? ok() : refuse('nomination.already-taken')
}
