import { createHash } from 'node:crypto'
import { recordCommand } from '@thidua/data/repositories'
import type { NewEvent } from '@thidua/data/repositories'
import type { DomainError, Outcome } from '@thidua/kernel'
import { ok } from '@thidua/kernel'
import { nobody } from '../command/command-identity.ts'
import { change } from '../command/transaction.ts'
import type { ServiceCall } from '../service-call.ts'
import type { ServiceDeps } from '../service-deps.ts'

/** The id under which the record keeps a plugin's life: made of its own id, so that it is the same on every machine. */
export function pluginSubjectId(pluginId: string): string {
  const hash = createHash('sha256').update(`thidua-plugin\0${pluginId}`).digest('hex')
  return hash.replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12}).*$/, '$1-$2-8$3-8$4-$5')
}

export function pluginEvent(
  pluginId: string,
  payload: Readonly<Record<string, unknown>>,
): Omit<NewEvent, 'id' | 'type'> {
  return {
    subjectType: 'plugin',
    subjectId: pluginSubjectId(pluginId),
    subjectVersion: null,
    payload: { plugin: pluginId, ...payload },
  }
}

const longestWord = 200

/** A refusal writes nothing, except that somebody tried. No content of a package, no secret: codes and places, cut short. */
export async function audited<Value>(
  deps: ServiceDeps,
  call: ServiceCall,
  tried: { readonly operation: string; readonly pluginId?: string; readonly digest?: string },
  work: () => Promise<Outcome<Value>>,
): Promise<Outcome<Value>> {
  const outcome = await work()
  if (!outcome.ok && concernsPlugins(outcome.error)) await recordRefusal(deps, call, tried, outcome.error)
  return outcome
}

/** Who may not, and who has to sign in again, never reached the plugin. */
function concernsPlugins({ code }: DomainError): boolean {
  return /^(plugin|sandbox|form|rule)\./.test(code)
}

async function recordRefusal(
  deps: ServiceDeps,
  { actor }: ServiceCall,
  tried: { readonly operation: string; readonly pluginId?: string; readonly digest?: string },
  error: DomainError,
): Promise<void> {
  const at = deps.clock.now()
  const params = error.params ?? {}
  const word = (value: unknown): string =>
    String(value ?? '')
      .replaceAll(/\p{C}/gu, ' ')
      .slice(0, longestWord)
  const payload = {
    operation: tried.operation,
    digest: tried.digest ?? null,
    refusal: {
      code: error.code,
      reason: word(params['reason']),
      file: word(params['file']),
      place: word(params['place']),
    },
  }
  const identity = {
    userId: actor.kind === 'person' ? actor.userId : nobody,
    actorId: actor.kind === 'person' ? actor.userId : null,
    actorName: actor.kind === 'public' ? '' : actor.name,
    command: 'plugin.refused',
    key: null,
    requestHash: '',
    at,
  }
  const plugin = tried.pluginId ?? ''
  await change(deps.database, actor, async (transaction) => {
    const event = { id: deps.ids.newId(), type: 'plugin.refused', ...pluginEvent(word(plugin), payload) }
    await recordCommand(transaction, identity, { events: [event], outbox: [], response: null })
    return ok()
  })
}
