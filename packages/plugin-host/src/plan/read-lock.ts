import { lockDigest, type PluginLock } from './plugin-lock.ts'

/** A lock as it was kept; null when what lies there is not what was sealed under this digest. */
export function readLock(kept: unknown, digest: string): PluginLock | null {
  if (!hasShape(kept)) return null
  return lockDigest(kept) === digest ? kept : null
}

function hasShape(kept: unknown): kept is PluginLock {
  if (typeof kept !== 'object' || kept === null) return false
  const { plugins, choices } = kept as { readonly plugins?: unknown; readonly choices?: unknown }
  const isList = (value: unknown) =>
    Array.isArray(value) && value.every((one) => typeof one === 'object' && one !== null)
  return isList(plugins) && isList(choices)
}
