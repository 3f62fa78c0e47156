import type { Operations, UserView } from '@thidua/contracts'
import { disableUser as disableRow, endSessionsOf, findUser } from '@thidua/data/repositories'
import type { Outcome } from '@thidua/kernel'
import { ok, refuse } from '@thidua/kernel'
import { runCommand } from '../command/run-command.ts'
import type { ServiceCall } from '../service-call.ts'
import type { ServiceDeps } from '../service-deps.ts'
import { viewUser } from './view-user.ts'

/** Nobody is deleted: what they did stays signed with their name. Their sessions end now. */
export async function disableUser(
  deps: ServiceDeps,
  call: ServiceCall,
  input: Operations['user.disable']['input'],
): Promise<Outcome<UserView>> {
  const disabled = await runCommand<{ readonly userId: string }, UserView>(deps, call, {
    name: 'user.disable',
    input,
    async work({ transaction, now }) {
      if (!(await disableRow(transaction, input.userId, now))) return refuse('user.not-found')
      await endSessionsOf(transaction, input.userId, deps.wallClock.now(), null)
      return ok({
        event: { subjectType: 'user', subjectId: input.userId, subjectVersion: null, payload: {} },
        response: { userId: input.userId },
      })
    },
    async present({ transaction }, { userId }) {
      const row = await findUser(transaction, userId)
      return row ? ok(viewUser(row)) : refuse('user.not-found')
    },
  })
  deps.caches.actors.deleteWhere((known) => known.actor.userId === input.userId)
  return disabled
}
