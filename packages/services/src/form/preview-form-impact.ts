import type { Operations } from '@thidua/contracts'
import type { Outcome } from '@thidua/kernel'
import { refuse } from '@thidua/kernel'
import type { ServiceCall } from '../service-call.ts'
import type { ServiceDeps } from '../service-deps.ts'

/** Being built. */
export async function previewFormImpact(
  _deps: ServiceDeps,
  _call: ServiceCall,
  _input: Operations['form.previewImpact']['input'],
): Promise<Outcome<Operations['form.previewImpact']['output']>> {
  return refuse('form.not-found')
}
