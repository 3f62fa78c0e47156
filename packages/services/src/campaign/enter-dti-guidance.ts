import type { DtiView, Operations } from '@thidua/contracts'
import { insertSetting, listSettings, updateSetting } from '@thidua/data/repositories'
import type { Outcome } from '@thidua/kernel'
import { isLegalDate, ok, refuse } from '@thidua/kernel'
import { nobody } from '../command/command-identity.ts'
import { runCommand } from '../command/run-command.ts'
import { dtiGuidanceKey } from '../law/dti-configuration.ts'
import { forgetReferences } from '../reference/references.ts'
import type { ServiceCall } from '../service-call.ts'
import type { ServiceDeps } from '../service-deps.ts'
import { viewDti } from './get-dti.ts'

/** The guidance criterion A9 waits for (L14) has been issued: from now on the criterion is applied. */
export async function enterDtiGuidance(
  deps: ServiceDeps,
  call: ServiceCall,
  input: Operations['campaign.enterDtiGuidance']['input'],
): Promise<Outcome<DtiView>> {
  const entered = await runCommand<Record<never, never>, DtiView>(deps, call, {
    name: 'campaign.enterDtiGuidance',
    input,
    async work({ transaction, identity, now, today, law }) {
      const number = input.number.trim()
      if (!isLegalDate(input.issuedOn) || input.issuedOn > today || number === '') {
        return refuse('input.invalid', { field: number === '' ? 'number' : 'issuedOn' })
      }
      const value = `${input.issuedOn} ${number}`
      const stored = (await listSettings(transaction)).find((one) => one.key === dtiGuidanceKey)
      const setting = { key: dtiGuidanceKey, value, legalBasis: number, certainty: 'verified' as const, now }
      if (!stored) await insertSetting(transaction, setting)
      else
        await updateSetting(transaction, { ...setting, version: stored.version, changedBy: identity.userId })
      return ok({
        event: {
          subjectType: 'campaign',
          subjectId: nobody,
          subjectVersion: null,
          payload: { ...input, campaign: law.content.campaign.identity.code },
        },
        response: {},
      })
    },
    present: async (context) => ok(await viewDti(context)),
  })
  forgetReferences(deps, call.actor.tenantId)
  return entered
}
