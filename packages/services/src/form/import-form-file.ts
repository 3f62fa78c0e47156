import { canUse } from '@thidua/access'
import type { FormImportView } from '@thidua/contracts'
import type { Outcome } from '@thidua/kernel'
import { refuse } from '@thidua/kernel'
import type { ServiceCall } from '../service-call.ts'
import type { ServiceDeps } from '../service-deps.ts'

/**
 * Reads somebody's file (a decision or plan, an XLSForm, a definition as JSON) into drafts to choose from, and says what could
 * not be carried. Stores nothing. Refuses `input.too-large` and `input.unsupported-media` before anything is parsed.
 */
export async function importFormFile(
  deps: ServiceDeps,
  call: ServiceCall,
  input: { readonly fileName: string; readonly bytes: Uint8Array },
): Promise<Outcome<FormImportView>> {
  const allowed = canUse('form.createDraft', call.actor)
  if (!allowed.ok) return allowed
  if (input.bytes.byteLength === 0) return refuse('evidence.empty')
  return deps.workshop.run('readForm', input)
}
