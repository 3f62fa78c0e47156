import type { WorkflowDefinition } from '@thidua/contracts'
import type { NewNotice } from '@thidua/data/repositories'
import type { LegalDate } from '@thidua/kernel'
import { findStage } from '@thidua/workflow'

type Whose = { readonly unitId: string; readonly subjectOwnerUserId: string | null }

/** A notice to everybody who may hand a dossier in: officers of its unit, the subject's own account. */
export function noticesToPreparers(
  workflow: WorkflowDefinition,
  { unitId, subjectOwnerUserId }: Whose,
  { notice, today }: { readonly notice: Omit<NewNotice, 'to'>; readonly today: LegalDate },
): readonly NewNotice[] {
  const people = (findStage(workflow, workflow.start)?.steps ?? []).flatMap(({ by }) => by)
  const roles = new Set(people.flatMap(({ role, at }) => (at === 'agency' ? [role] : [])))
  const owner = people.some(({ at }) => at === 'subject') ? subjectOwnerUserId : null
  return [
    ...[...roles].map((role) => ({ ...notice, to: { role, unitId, today } })),
    ...(owner === null ? [] : [{ ...notice, to: { userId: owner } }]),
  ]
}
