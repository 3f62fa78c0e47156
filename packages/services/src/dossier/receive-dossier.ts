import { formatRegisterNumber, receiptBook, ruleSetFor } from '@thidua/awards'
import type { DossierRecord, Operations } from '@thidua/contracts'
import { takeRegisterNumbers } from '@thidua/data/repositories'
import type { Outcome } from '@thidua/kernel'
import { ok } from '@thidua/kernel'
import { ruleSetsOf } from '../law/award-rules.ts'
import type { ServiceCall } from '../service-call.ts'
import type { ServiceDeps } from '../service-deps.ts'
import { advanceDossier } from './advance-dossier.ts'

/** Takes the dossier in: number and time stamped, and the law of that day chosen for good. */
export function receiveDossier(
  deps: ServiceDeps,
  call: ServiceCall,
  input: Operations['dossier.receive']['input'],
): Promise<Outcome<DossierRecord>> {
  return advanceDossier(deps, call, {
    name: 'dossier.receive',
    act: 'receive',
    input,
    async apply({ transaction, law, now, today }) {
      const ruleSet = ruleSetFor(ruleSetsOf(law), today)
      if (!ruleSet) throw new Error(`no rule set covers ${today}`)
      const { book, year } = receiptBook(today)
      const number = formatRegisterNumber(await takeRegisterNumbers(transaction, book, year, 1), year)
      return ok({
        change: { receiptNumber: number, receivedAt: now, ruleSet: ruleSet.id },
        payload: { number, ruleSet: ruleSet.id },
      })
    },
  })
}
