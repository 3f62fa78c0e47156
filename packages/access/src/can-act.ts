import type { WorkflowStage, WorkflowStep } from '@thidua/contracts'
import type { Outcome } from '@thidua/kernel'
import { ok, refuse } from '@thidua/kernel'
import type { Actor } from './actor.ts'
import { canSeeDossier } from './dossier-visibility.ts'
import type { DossierResource } from './seat.ts'
import { sitsAt } from './seat.ts'

/**
 * May this person take this step of this dossier? Somebody who may not even see it hears `dossier.not-found`;
 * somebody who sees it but sits elsewhere hears `access.denied` with the role that is wanted.
 */
export function canAct(
  actor: Actor,
  step: Pick<WorkflowStep, 'act' | 'by'>,
  resource: DossierResource,
): Outcome<void> {
  if (!canSeeDossier(actor, resource)) return refuse('dossier.not-found')
  if (actor.kind === 'person' && step.by.some((seat) => sitsAt(actor, seat, resource))) return ok()
  const wanted = step.by[0]
  return refuse('access.denied', { act: step.act, ...(wanted ? { role: wanted.role, at: wanted.at } : {}) })
}

/** Answers and evidence are written by whoever may hand the dossier on: the submitter, or who answers a supplement. */
export function canEditDossier(
  actor: Actor,
  stage: Pick<WorkflowStage, 'steps'>,
  resource: DossierResource,
): Outcome<void> {
  if (!canSeeDossier(actor, resource)) return refuse('dossier.not-found')
  const writing = stage.steps.filter((step) => step.act === 'submit' || step.act === 'answerSupplement')
  if (writing.length === 0) return refuse('dossier.wrong-stage', { act: 'saveAnswers' })
  return writing.some((step) => canAct(actor, step, resource).ok)
    ? ok()
    : refuse('access.denied', { act: 'saveAnswers' })
}
