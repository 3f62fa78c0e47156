import type { Operations } from '@thidua/contracts'
import { insertNomination } from '@thidua/data/repositories'
import type { Outcome } from '@thidua/kernel'
import { hasControlCharacter, isLegalDate, normaliseText, ok, refuse } from '@thidua/kernel'
import { runCommand } from '../command/run-command.ts'
import type { ServiceCall } from '../service-call.ts'
import type { ServiceDeps } from '../service-deps.ts'

type Output = Operations['nomination.create']['output']

/** Form F12: anybody may point out a good deed; the unit it happened in takes it up or leaves it. */
export function createNomination(
  deps: ServiceDeps,
  call: ServiceCall,
  input: Operations['nomination.create']['input'],
): Promise<Outcome<Output>> {
  return runCommand<Output, Output>(deps, call, {
    name: 'nomination.create',
    input,
    async work({ transaction, references, now, today }) {
      if (!references.units.has(input.unitId)) return refuse('unit.not-found')
      if (!isLegalDate(input.happenedOn) || input.happenedOn > today) {
        return refuse('input.invalid', { field: 'happenedOn', today })
      }
      const texts = {
        subjectName: normaliseText(input.subjectName).trim(),
        achievement: normaliseText(input.achievement).trim(),
        nominatedBy: normaliseText(input.nominatedBy).trim(),
      }
      const bad = Object.entries(texts).find(([, text]) => text === '' || hasControlCharacter(text))
      if (bad) return refuse('input.invalid', { field: bad[0] })
      const id = deps.ids.newId()
      const { subjectKind, happenedOn, scope, unitId } = input
      await insertNomination(transaction, {
        id,
        ...texts,
        subjectKind,
        happenedOn,
        scope,
        unitId,
        createdAt: now,
      })
      return ok({
        event: { subjectType: 'nomination', subjectId: id, subjectVersion: 1, payload: { unitId, scope } },
        response: { id },
      })
    },
    present: async (_context, response) => ok(response),
  })
}
