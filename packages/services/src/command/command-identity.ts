import { hash } from 'node:crypto'
import type { OperationName } from '@thidua/contracts'
import type { CommandIdentity } from '@thidua/data/repositories'
import type { Outcome } from '@thidua/kernel'
import { ok, refuse } from '@thidua/kernel'
import type { ServiceCall } from '../service-call.ts'
import type { ServiceDeps } from '../service-deps.ts'

/** Stands for "nobody in particular" where a column wants a user: the public and the platform itself. */
export const nobody = '00000000-0000-0000-0000-000000000000'

export type CommandName =
  | OperationName
  | 'dossier.attachEvidence'
  | 'dossier.deadlinePassed'
  | 'dossier.parseFile'
  | 'plugin.upload'

/** Refuses `request.key-missing`: a person's command without a key could be done twice by a retry. */
export function identifyCommand(
  deps: ServiceDeps,
  call: ServiceCall,
  command: CommandName,
  input: object,
): Outcome<CommandIdentity> {
  const { actor } = call
  if (actor.kind !== 'system' && !call.idempotencyKey) return refuse('request.key-missing')
  return ok({
    userId: actor.kind === 'person' ? actor.userId : nobody,
    actorId: actor.kind === 'person' ? actor.userId : null,
    actorName: actor.kind === 'public' ? '' : actor.name,
    command,
    key: call.idempotencyKey,
    // a retry sends what was sent, member for member
    requestHash: hash('sha256', JSON.stringify(input)),
    at: deps.clock.now(),
  })
}
