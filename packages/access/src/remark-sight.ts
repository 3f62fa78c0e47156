import type { RemarkSide, WorkflowStage } from '@thidua/contracts'
import type { Outcome } from '@thidua/kernel'
import { ok, refuse } from '@thidua/kernel'
import type { Actor } from './actor.ts'
import { canSeeDossier } from './dossier-visibility.ts'
import type { DossierResource } from './seat.ts'
import { ownsSubject, sitsInProvince } from './seat.ts'

/**
 * Remarks in three sentences. Whoever holds the dossier writes, its agency and its nominee counting as one. A remark is
 * seen by the side that wrote it, and by agency and nominee once it is shown. What is written for them is shown at once
 * while the dossier lies with the agency, and what the province writes is shown with the return or the request.
 */
export function remarkSides(actor: Actor, resource: DossierResource): ReadonlySet<RemarkSide> {
  if (actor.kind === 'system') return new Set(['subject', 'agency', 'province'])
  const sides = new Set<RemarkSide>()
  if (actor.kind === 'public' || !canSeeDossier(actor, resource)) return sides
  if (ownsSubject(actor, resource)) sides.add('subject')
  for (const assignment of actor.assignments) {
    if (assignment.role === 'platformAdministrator' || assignment.role === 'nominee') continue
    if (sitsInProvince(assignment)) {
      if (resource.submitted) sides.add('province')
    } else if (assignment.unitId === resource.unitId) sides.add('agency')
  }
  return sides
}

/** On which side this person writes now. Refuses whoever does not hold the dossier: they read on. */
export function canRemark(
  actor: Actor,
  stage: Pick<WorkflowStage, 'holder'>,
  resource: DossierResource,
): Outcome<RemarkSide> {
  if (actor.kind !== 'person' || !canSeeDossier(actor, resource)) return refuse('dossier.not-found')
  const sides = remarkSides(actor, resource)
  const held: readonly RemarkSide[] = stage.holder?.at === 'province' ? ['province'] : ['agency', 'subject']
  const side = held.find((one) => sides.has(one))
  return side ? ok(side) : refuse('remark.not-holding')
}

export function seesRemark(
  sides: ReadonlySet<RemarkSide>,
  remark: { readonly threadSide: RemarkSide; readonly shown: boolean },
): boolean {
  if (sides.has(remark.threadSide)) return true
  return remark.shown && (sides.has('agency') || sides.has('subject'))
}

/** May whoever fills in read what is written here and now? Of the province's: with the next return, not before. */
export function isShownAtOnce(
  author: RemarkSide,
  thread: { readonly side: RemarkSide; readonly forFiller: boolean },
): boolean {
  if (author === 'province') return false
  return thread.side !== 'agency' || thread.forFiller
}
