import { unitsForOperation } from '@thidua/access'
import type { Operations, SubjectView } from '@thidua/contracts'
import { findSubject, insertSubject } from '@thidua/data/repositories'
import type { Outcome } from '@thidua/kernel'
import { foldSearchKey, hasControlCharacter, nameSortKey, normaliseText, ok, refuse } from '@thidua/kernel'
import { runCommand } from '../command/run-command.ts'
import { isOffered } from '../plugin/plugin-offer.ts'
import type { ServiceCall } from '../service-call.ts'
import type { ServiceDeps } from '../service-deps.ts'
import { viewSubjectRow } from './view-subject.ts'

/**
 * An enterprise, person or household a unit may propose. No identity number is asked: the law on personal data wants the
 * least that is needed, and a household without one is a household all the same.
 */
export function registerSubject(
  deps: ServiceDeps,
  call: ServiceCall,
  input: Operations['subject.register']['input'],
): Promise<Outcome<SubjectView>> {
  return runCommand<{ readonly subjectId: string }, SubjectView>(deps, call, {
    name: 'subject.register',
    input,
    async work({ transaction, actor, references, now }) {
      const unit = references.units.get(input.unitId)
      const own = unitsForOperation('subject.register', actor)
      if (!unit || (actor.kind === 'person' && !own.includes(unit.id))) return refuse('unit.not-found')
      const stakeholder = deps.plugins.findStakeholder(input.stakeholder)
      const asked = { stakeholder: input.stakeholder, unitKind: unit.kind }
      const proposed = stakeholder?.unitKinds.length === 0 && stakeholder.proposedBy.includes(unit.kind)
      if (!stakeholder || !proposed) return refuse('award.subject-not-eligible', asked)
      if (!isOffered(deps, stakeholder.kind, unit)) return refuse('plugin.not-offered', asked)
      const name = normaliseText(input.name).trim()
      if (name === '' || hasControlCharacter(name)) return refuse('input.invalid', { field: 'name' })
      const id = deps.ids.newId()
      await insertSubject(transaction, {
        id,
        kind: stakeholder.subjectKind,
        stakeholder: stakeholder.kind,
        name,
        address: input.address ? normaliseText(input.address).trim() : null,
        unitId: unit.id,
        isUnit: false,
        ownerUserId: null,
        invented: false,
        searchKey: foldSearchKey(name),
        sortKey: stakeholder.subjectKind === 'individual' ? nameSortKey(name) : name,
        now,
      })
      return ok({
        event: {
          subjectType: 'subject',
          subjectId: id,
          subjectVersion: 1,
          payload: { stakeholder: stakeholder.kind, unitId: unit.id },
        },
        response: { subjectId: id },
      })
    },
    async present(context, { subjectId }) {
      const row = await findSubject(context.transaction, subjectId)
      return row ? ok(viewSubjectRow(context, row)) : refuse('subject.not-found')
    },
  })
}
