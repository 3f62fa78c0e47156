import type { PluginCapability, PluginManifest } from '@thidua/contracts'

export type CapabilityDifference = {
  readonly added: readonly PluginCapability[]
  readonly widened: readonly PluginCapability[]
  readonly removed: readonly PluginCapability[]
}

/** What the newer version may do that the older may not. The same name for more things, or more often, is wider. */
export function compareCapabilities(
  before: PluginManifest | null,
  after: PluginManifest | null,
): CapabilityDifference {
  const old = new Map((before?.capabilities ?? []).map((one) => [one.name, one]))
  const now = new Map((after?.capabilities ?? []).map((one) => [one.name, one]))
  return {
    added: [...now.values()].filter(({ name }) => !old.has(name)),
    widened: [...now.values()].filter((one) => {
      const was = old.get(one.name)
      return was !== undefined && isWider(one, was)
    }),
    removed: [...old.values()].filter(({ name }) => !now.has(name)),
  }
}

/** Without a number or a list there is no bound at all. */
function isWider(now: PluginCapability, was: PluginCapability): boolean {
  const oftener = (now.perDay ?? Number.POSITIVE_INFINITY) > (was.perDay ?? Number.POSITIVE_INFINITY)
  if (oftener || was.items === undefined) return oftener
  const known = new Set(was.items)
  return now.items === undefined || now.items.some((item) => !known.has(item))
}
