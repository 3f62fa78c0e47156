import type { DossierForm, Operations } from '@thidua/contracts'
import { findContentVersion } from '@thidua/data/repositories'
import type { Outcome } from '@thidua/kernel'
import { ok, refuse } from '@thidua/kernel'
import { runQuery } from '../command/run-query.ts'
import { publishedRulesOf } from '../content/published-rules-of.ts'
import type { ServiceCall } from '../service-call.ts'
import type { ServiceDeps } from '../service-deps.ts'

/** A form by the hash dossiers are bound to it with: the same for ever. Refuses `form.not-found`. */
export function getDossierForm(
  deps: ServiceDeps,
  call: ServiceCall,
  { formHash }: Operations['dossier.getForm']['input'],
): Promise<Outcome<DossierForm>> {
  return runQuery(deps, call, 'dossier.getForm', async ({ transaction }) => {
    if (!deps.book.findForm(formHash)) {
      const stored = await findContentVersion(transaction, formHash)
      if (stored) deps.book.remember(stored)
    }
    const found = deps.book.findForm(formHash)
    if (!found) return refuse('form.not-found', { hash: formHash })
    return ok({ form: found.form.definition, formRules: publishedRulesOf(found.form) })
  })
}
