import type { Transaction } from '@thidua/data'
import { readPluginPackages } from '@thidua/data/repositories'
import type { LoadedPlugin } from '@thidua/plugin-host'
import { reopenPackage } from '@thidua/plugin-host'

/** Compiled packages by their digest, shared by the sets that follow one another: what did not change is not compiled again. */
export type PluginShelf = {
  get(digest: string): LoadedPlugin | undefined
  put(digest: string, plugin: LoadedPlugin): void
  /** Why a kept package does not open any more; null when nobody has found it so. */
  failureOf(digest: string): string | null
  fail(digest: string, code: string): void
  /** Of the others only the newest few stay: candidates of plans. */
  keep(digests: ReadonlySet<string>): void
}

const mostOthers = 8

export function createPluginShelf(): PluginShelf {
  const plugins = new Map<string, LoadedPlugin>()
  const failures = new Map<string, string>()
  return {
    failureOf: (digest) => failures.get(digest) ?? null,
    fail: (digest, code) => void failures.set(digest, code),
    get: (digest) => plugins.get(digest),
    put: (digest, plugin) => {
      plugins.delete(digest)
      plugins.set(digest, plugin)
    },
    keep: (digests) => {
      const others = [...plugins.keys()].filter((digest) => !digests.has(digest))
      for (const digest of others.slice(0, -mostOthers)) plugins.delete(digest)
    },
  }
}

/** Those that can be had: from the shelf, else from their kept bytes. One that no longer opens is simply not there. */
export async function takeFromShelf(
  shelf: PluginShelf,
  transaction: Transaction,
  digests: readonly string[],
): Promise<ReadonlyMap<string, LoadedPlugin>> {
  const missing = digests.filter((digest) => !shelf.get(digest))
  for (const { digest, bytes } of await readPluginPackages(transaction, missing)) {
    const opened = reopenPackage(bytes, digest)
    if (opened.ok) shelf.put(digest, opened.value)
    else shelf.fail(digest, opened.error.code)
  }
  return new Map(
    digests.flatMap((digest) => {
      const plugin = shelf.get(digest)
      return plugin ? [[digest, plugin] as const] : []
    }),
  )
}
