import type { PluginHook } from '@thidua/contracts'
import type { Outcome } from '@thidua/kernel'
import { refuse } from '@thidua/kernel'
import type { HookCall, HookGiven, LoadedPlugin, Sandbox, SandboxHost } from '@thidua/plugin-host'
import { checkFunctions, emptyLedger, isBreach, runHook, sandboxLimitsOf } from '@thidua/plugin-host'
import type { PluginCallRecord } from '../plugin/record-plugin-calls.ts'

/** Where this process calls functions of plugins. Nothing is loaded until the first call. */
export type FunctionDesk = {
  /** Loads a package's code once, as when it is verified. Refuses `sandbox.*`. */
  check(plugin: LoadedPlugin): Promise<Outcome<void>>
  /** Never inside a transaction: a call may take seconds. Counted, and what it breaks is written down at once. */
  call(plugin: LoadedPlugin, hook: PluginHook, given: HookGiven): Promise<HookCall>
  /** Of all other packages calls under way end, and their workers. */
  keep(digests: ReadonlySet<string>): void
  /** Writes what was counted since the last time. */
  write(): Promise<void>
}

export type DeskParts = {
  readonly host: SandboxHost
  readonly record: PluginCallRecord
  /** In the set that counts now, not in the one a request began on. */
  readonly standingOf: (pluginId: string) => 'active' | 'parked' | 'off'
  readonly whenParked: () => Promise<void>
}

export function createFunctionDesk({ host, record, standingOf, whenParked }: DeskParts): FunctionDesk {
  const open = new Map<string, Sandbox>()
  const sandboxOf = ({ manifest, additions, digest }: LoadedPlugin): Sandbox => {
    const known = open.get(digest)
    if (known) return known
    const sandbox = host.open(manifest.id, additions.code ?? '', sandboxLimitsOf(manifest))
    open.set(digest, sandbox)
    return sandbox
  }
  const write = async () => {
    if (await record.write()) await whenParked()
  }
  return {
    check: (plugin) => checkFunctions(host, plugin),
    async call(plugin, hook, given) {
      const { id } = plugin.manifest
      const standing = standingOf(id)
      if (standing === 'parked') return notCalled(refuse('sandbox.parked', { plugin: id }))
      if (standing === 'off') return notCalled(refuse('sandbox.closed', { plugin: id }))
      const run = { sandbox: sandboxOf(plugin), ledger: emptyLedger }
      const call = await runHook(run, { plugin, hook }, given)
      const { outcome, ...effort } = call
      const error = outcome.ok ? null : outcome.error
      const breach = error !== null && isBreach(error)
      record.count({
        pluginId: id,
        digest: plugin.digest,
        ...effort,
        error: error && { code: error.code, params: error.params ?? {}, breach },
      })
      if (breach) await write()
      return call
    },
    keep(digests) {
      for (const [digest, sandbox] of open) {
        if (digests.has(digest)) continue
        open.delete(digest)
        void sandbox.close()
      }
    },
    write,
  }
}

function notCalled(outcome: Outcome<never>): HookCall {
  return { outcome, ticks: 0, memoryBytes: 0, milliseconds: 0 }
}
