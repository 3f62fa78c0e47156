import { canonicalJson, type Outcome } from '@thidua/kernel'
import { composeRegistry } from '../compose-registry.ts'
import { sha256 } from '../content-hash.ts'
import type { LoadedPlugin } from '../load-plugin.ts'
import type { PluginRegistry, Trunks } from '../plugin-registry.ts'
import { applyChoices } from './apply-choices.ts'
import type { PluginLock } from './plugin-lock.ts'

export type Snapshot = {
  readonly registry: PluginRegistry
  /** Over everything composed: equal for the same set, on every machine, in whatever order it was installed. */
  readonly digest: string
}

/** The active plugins of a lock put together with the trunks. Pure: nothing but its arguments counts. */
export function composeSnapshot(
  lock: PluginLock,
  plugins: ReadonlyMap<string, LoadedPlugin>,
  trunks: Trunks,
): Outcome<Snapshot> {
  const active = activePlugins(lock, plugins)
  const composed = composeRegistry(applyChoices(active, lock.choices), trunks)
  if (!composed.ok) return composed
  return { ok: true, value: { registry: composed.value, digest: snapshotDigest(lock, composed.value) } }
}

export function activePlugins(
  lock: PluginLock,
  plugins: ReadonlyMap<string, LoadedPlugin>,
): readonly LoadedPlugin[] {
  return lock.plugins.flatMap(({ digest, state }) => {
    const plugin = state === 'active' ? plugins.get(digest) : undefined
    return plugin ? [plugin] : []
  })
}

function snapshotDigest(lock: PluginLock, registry: PluginRegistry): string {
  const kits = registry.stakeholders().flatMap(({ kind, pluginId, unitKinds, proposedBy, dossiers }) =>
    dossiers.flatMap(({ occasions }) =>
      occasions.map((occasion) => {
        const kit = registry.dossierKit(kind, occasion)
        if (!kit.ok) throw new Error(`${kind} ${occasion} was not composed`)
        const { formHash, scoringHash, workflowHash } = kit.value
        return { kind, occasion, pluginId, unitKinds, proposedBy, formHash, scoringHash, workflowHash }
      }),
    ),
  )
  const plugins = lock.plugins
    .filter(({ state }) => state === 'active')
    .map(({ id, digest, unitKinds, agencyChoice, settings }) => ({
      id,
      digest,
      unitKinds: unitKinds && unitKinds.toSorted(),
      agencyChoice,
      settings,
    }))
    .toSorted((left, right) => (left.id < right.id ? -1 : 1))
  const sorted = kits.toSorted((left, right) =>
    `${left.kind} ${left.occasion}` < `${right.kind} ${right.occasion}` ? -1 : 1,
  )
  const contents = registry.contents().map(({ hash, kind }) => `${kind} ${hash}`)
  const text = canonicalJson({ plugins, kits: sorted, contents: [...new Set(contents)].toSorted() })
  return sha256(`thidua-plugin-snapshot-v1\0${text}`)
}
