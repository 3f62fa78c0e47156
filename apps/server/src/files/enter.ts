import type { ApiCall, LimitName, RequestContext } from '@thidua/api'
import { ok, refuse } from '@thidua/kernel'
import type { Outcome } from '@thidua/kernel'

/** The same gate as for operations, for routes that carry files: signed in, counted. */
export async function enter(context: RequestContext, limit: LimitName): Promise<Outcome<ApiCall>> {
  const actor = await context.findActor()
  if (!actor.ok) return actor
  if (actor.value.kind === 'public') return refuse('session.required')
  const counted = context.countAct(limit, actor.value)
  return counted.ok ? ok(context.callFor(actor.value)) : counted
}
