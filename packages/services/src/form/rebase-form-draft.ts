import type { Operations } from '@thidua/contracts'
import type { Outcome } from '@thidua/kernel'
import { refuse } from '@thidua/kernel'
import type { ServiceCall } from '../service-call.ts'
import type { ServiceDeps } from '../service-deps.ts'

/** Being built. */
export async function rebaseFormDraft(
  _deps: ServiceDeps,
  _call: ServiceCall,
  _input: Operations['form.rebaseDraft']['input'],
): Promise<Outcome<Operations['form.rebaseDraft']['output']>> {
  return refuse('form.not-found')
}
