import { canUse } from '@thidua/access'
import type { Operations } from '@thidua/contracts'
import type { Outcome } from '@thidua/kernel'
import { isLegalDate, ok, refuse } from '@thidua/kernel'
import type { ServiceCall } from '../service-call.ts'
import type { ServiceDeps } from '../service-deps.ts'

/** Moves the server's own "today", in a rehearsal only. What is remembered of roles and rounds is forgotten. */
export async function setRehearsalDate(
  deps: ServiceDeps,
  call: ServiceCall,
  input: Operations['rehearsal.setDate']['input'],
): Promise<Outcome<Operations['rehearsal.setDate']['output']>> {
  if (!deps.rehearsal) return refuse('rehearsal.not-enabled')
  const allowed = canUse('rehearsal.setDate', call.actor)
  if (!allowed.ok) return allowed
  if (!isLegalDate(input.date)) return refuse('calendar.date-invalid', { date: input.date })
  deps.rehearsal.setToday(input.date)
  deps.caches.actors.deleteWhere(() => true)
  deps.caches.references.deleteWhere(() => true)
  return ok({ date: deps.rehearsal.today() })
}
