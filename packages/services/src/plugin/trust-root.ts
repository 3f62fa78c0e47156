import { findPluginTrust, recordCommand, replacePluginTrust } from '@thidua/data/repositories'
import type { Outcome } from '@thidua/kernel'
import { ok, refuse } from '@thidua/kernel'
import type { PinnedRoot, TrustState } from '@thidua/plugin-host'
import { beginTrust } from '@thidua/plugin-host'
import { nobody } from '../command/command-identity.ts'
import { change } from '../command/transaction.ts'
import type { ServiceCall } from '../service-call.ts'
import type { ServiceDeps } from '../service-deps.ts'
import { audited, pluginEvent } from './plugin-audit.ts'

/**
 * From now on this installation believes the province's own root, whose fingerprint a person has read aloud, and no longer the
 * keys it made for itself. What runs goes on running; its catalogue is to be read next. Only for whoever owns the machine:
 * refuses `access.denied`, and what `beginTrust` refuses.
 */
export function trustRoot(
  deps: ServiceDeps,
  call: ServiceCall,
  root: { readonly rootText: string; readonly pinned: PinnedRoot },
): Promise<Outcome<{ readonly rootVersion: number }>> {
  return audited(deps, call, { operation: 'plugin.trustRoot' }, async () => {
    const { actor } = call
    if (actor.kind !== 'system') return refuse('access.denied', { operation: 'plugin.trustRoot' })
    const begun = beginTrust(root.rootText, root.pinned)
    if (!begun.ok) return begun
    const rootVersion = begun.value.root.signed.version
    const at = deps.clock.now()
    return change(deps.database, actor, async (transaction) => {
      const known = (await findPluginTrust(transaction, true))?.trust as TrustState | undefined
      const trust: TrustState = { ...begun.value, installed: known?.installed ?? [] }
      await replacePluginTrust(transaction, { trust, serial: 0, rootVersion, at, byName: actor.name })
      const event = pluginEvent('', { change: 'trusted', rootVersion, fingerprint: root.pinned.fingerprint })
      const identity = {
        userId: nobody,
        actorId: null,
        actorName: actor.name,
        command: 'plugin.trustRoot',
        key: null,
        requestHash: '',
        at,
      }
      await recordCommand(transaction, identity, {
        events: [{ id: deps.ids.newId(), type: 'plugin.trustRoot', ...event }],
        outbox: [],
        response: null,
      })
      return ok({ rootVersion })
    })
  })
}
