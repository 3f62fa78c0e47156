import type { Operations } from '@thidua/contracts'
import type { Outcome } from '@thidua/kernel'
import { refuse } from '@thidua/kernel'
import type { ServiceCall } from '../service-call.ts'
import type { ServiceDeps } from '../service-deps.ts'

/** Being built. */
export async function createFormDraft(
  _deps: ServiceDeps,
  _call: ServiceCall,
  _input: Operations['form.createDraft']['input'],
): Promise<Outcome<Operations['form.createDraft']['output']>> {
  return refuse('form.not-found')
}
