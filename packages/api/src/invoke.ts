import type { Actor } from '@thidua/access'
import { ok, refuse } from '@thidua/kernel'
import type { Outcome } from '@thidua/kernel'
import { cleanInput } from './limits/clean-input.ts'
import type { AnyOperation } from './operation.ts'
import type { RequestContext } from './request-context.ts'
import { validateInput } from './schema/validate-input.ts'

/**
 * The one way into a use case, whatever the protocol: count, know who asks, clean and check the input, act. Cheap refusals
 * come first, so that a flood of bad requests costs little.
 */
export async function invoke(
  operation: AnyOperation,
  context: RequestContext,
  rawInput: unknown,
): Promise<Outcome<unknown>> {
  const actor = await findActor(operation, context)
  if (!actor.ok) return actor
  const counted = context.countAct(operation.limit ?? operation.kind, actor.value)
  if (!counted.ok) return counted
  const cleaned = cleanInput(rawInput ?? {})
  if (!cleaned.ok) return cleaned
  const input = validateInput<never>(operation.input, cleaned.value)
  if (!input.ok) return input
  return operation.handle(context.deps, context.callFor(actor.value), input.value)
}

/** The public pages stay open to somebody whose session is over. */
async function findActor(operation: AnyOperation, context: RequestContext): Promise<Outcome<Actor>> {
  const actor = await context.findActor()
  if (operation.access === 'public') {
    return !actor.ok && actor.error.code === 'session.expired' ? ok(context.publicActor) : actor
  }
  return actor.ok && actor.value.kind === 'public' ? refuse('session.required') : actor
}
