import type { Actor } from '@thidua/access'
import { canUse } from '@thidua/access'
import type { OperationName } from '@thidua/contracts'
import type { Transaction } from '@thidua/data'
import type { CommandIdentity, NewEvent } from '@thidua/data/repositories'
import { claimCommandKey, recordCommand } from '@thidua/data/repositories'
import type { LegalDate, Outcome } from '@thidua/kernel'
import { legalDateOf, ok, refuse } from '@thidua/kernel'
import type { Law } from '../law/setting-value.ts'
import type { References } from '../reference/references.ts'
import { getReferences } from '../reference/references.ts'
import type { ServiceCall } from '../service-call.ts'
import type { ServiceDeps } from '../service-deps.ts'
import type { CommandName } from './command-identity.ts'
import { identifyCommand } from './command-identity.ts'
import type { Conflicts } from './transaction.ts'
import { change } from './transaction.ts'

/** What a command's own part works with: one open transaction, one instant, one actor. */
export type CommandContext = {
  readonly deps: ServiceDeps
  readonly actor: Actor
  readonly transaction: Transaction
  readonly identity: CommandIdentity
  readonly references: References
  readonly law: Law
  readonly now: Date
  readonly today: LegalDate
}

export type CommandDone<Response> = {
  readonly event: Omit<NewEvent, 'id' | 'type'>
  /** Of the further subjects this command moved: each dossier of a decision. */
  readonly moreEvents?: readonly (Omit<NewEvent, 'id' | 'type'> & Partial<Pick<NewEvent, 'type'>>)[]
  /** Topics of the outbox; the payload says which dossier or decision. */
  readonly outbox?: readonly {
    readonly topic: string
    readonly payload: Readonly<Record<string, unknown>>
  }[]
  /** Kept for retries: small, enough to present the output again. */
  readonly response: Response
}

export type Command<Response, Output> = {
  readonly name: CommandName
  readonly input: object
  readonly work: (context: CommandContext) => Promise<Outcome<CommandDone<Response>>>
  /** Makes the output of the response, in the same transaction; also for a retry, which works no second time. */
  readonly present: (context: CommandContext, response: Response) => Promise<Outcome<Output>>
  readonly conflicts?: Conflicts
}

/**
 * Every command: one transaction in which the idempotency key is taken, the work done, one event appended and the outbox
 * filled. A retry with the same key gets the first answer; the same key for another request is refused
 * (`request.key-reused`).
 */
export async function runCommand<Response, Output>(
  deps: ServiceDeps,
  call: ServiceCall,
  command: Command<Response, Output>,
): Promise<Outcome<Output>> {
  const allowed = permit(command.name, call.actor)
  if (!allowed.ok) return allowed
  const identity = identifyCommand(deps, call, command.name, command.input)
  if (!identity.ok) return identity
  const outcome = await change(
    deps.database,
    call.actor,
    async (transaction) => {
      const context = await openContext(deps, call.actor, () => transaction, identity.value)
      const stored = await claimCommandKey(transaction, identity.value)
      if (stored && stored.requestHash !== identity.value.requestHash) return refuse('request.key-reused')
      if (stored) return command.present(context, stored.response as Response)
      const done = await command.work(context)
      if (!done.ok) return done
      await recordCommand(transaction, identity.value, {
        events: [done.value.event, ...(done.value.moreEvents ?? [])].map((event) => ({
          id: deps.ids.newId(),
          type: command.name,
          ...event,
        })),
        outbox: (done.value.outbox ?? []).map((message) => ({ id: deps.ids.newId(), ...message })),
        response: done.value.response,
      })
      return command.present(context, done.value.response)
    },
    command.conflicts,
  )
  if (outcome.ok) deps.wakeOutbox()
  return outcome
}

/** Uploads and deadlines are no operation of the table: the dossier itself says who may. */
function permit(name: CommandName, actor: Actor): Outcome<void> {
  if (name === 'dossier.attachEvidence' || name === 'dossier.parseFile')
    return canUse('dossier.saveAnswers', actor)
  if (name === 'plugin.upload') return canUse('plugin.verifyEntry', actor)
  if (name === 'dossier.deadlinePassed')
    return actor.kind === 'system' ? ok() : refuse('access.denied', { operation: name })
  return canUse(name satisfies OperationName, actor)
}

export async function openContext(
  deps: ServiceDeps,
  actor: Actor,
  open: () => Transaction,
  identity: CommandIdentity,
): Promise<CommandContext> {
  const references = await getReferences(deps, open, actor.tenantId)
  return {
    deps,
    actor,
    get transaction() {
      return open()
    },
    identity,
    references,
    law: { content: deps.content, settings: references.settings },
    now: identity.at,
    today: legalDateOf(identity.at),
  }
}
