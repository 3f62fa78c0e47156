import type { DtiView, Operations } from '@thidua/contracts'
import { findUnit, saveDtiScore } from '@thidua/data/repositories'
import type { Outcome } from '@thidua/kernel'
import { ok, refuse } from '@thidua/kernel'
import { runCommand } from '../command/run-command.ts'
import { forgetReferences } from '../reference/references.ts'
import type { ServiceCall } from '../service-call.ts'
import type { ServiceDeps } from '../service-deps.ts'
import { viewDti } from './get-dti.ts'

/** A unit's index of one year, in percent of the maximum (two decimals), with where it was published. */
export async function recordDtiScore(
  deps: ServiceDeps,
  call: ServiceCall,
  input: Operations['campaign.recordDtiScore']['input'],
): Promise<Outcome<DtiView>> {
  const recorded = await runCommand<Record<never, never>, DtiView>(deps, call, {
    name: 'campaign.recordDtiScore',
    input,
    async work({ transaction, identity, now, law }) {
      const { startYear, endYear } = law.content.campaign.identity
      const percent = Math.round(input.percent * 100) / 100
      if (!(percent >= 0 && percent <= 100)) return refuse('input.invalid', { field: 'percent' })
      if (input.year < startYear || input.year > endYear) return refuse('input.invalid', { field: 'year' })
      if (!(await findUnit(transaction, input.unitId))) return refuse('unit.not-found')
      const { unitId, year, source } = input
      await saveDtiScore(transaction, {
        unitId,
        year,
        percent,
        source: source.trim(),
        recordedBy: identity.userId,
        now,
      })
      return ok({
        event: {
          subjectType: 'unit',
          subjectId: unitId,
          subjectVersion: null,
          payload: { year, percent, source },
        },
        response: {},
      })
    },
    present: async (context) => ok(await viewDti(context)),
  })
  forgetReferences(deps, call.actor.tenantId)
  return recorded
}
