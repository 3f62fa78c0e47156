import type { Outcome } from '@thidua/kernel'
import type { LoadedPlugin } from '@thidua/plugin-host'
import { priceRules } from '@thidua/plugin-host'
import type { ServiceDeps } from '../service-deps.ts'

/**
 * What a verified package would cost when it works: its rules priced beside those of the plugins that count (`rule.cost`),
 * its functions loaded once in the sandbox (`sandbox.*`). Takes up to seconds, so never inside a transaction.
 */
export async function checkPackageCode(deps: ServiceDeps, plugin: LoadedPlugin): Promise<Outcome<void>> {
  const others = deps.plugins.plugins().filter(({ manifest }) => manifest.id !== plugin.manifest.id)
  const installed = others.reduce((steps, other) => steps + stepsOf(other), 0)
  const priced = priceRules(plugin, installed)
  return priced.ok ? deps.functions.check(plugin) : priced
}

/** A plugin never changes; its price is worked out once. */
const prices = new WeakMap<LoadedPlugin, number>()

function stepsOf(plugin: LoadedPlugin): number {
  const known = prices.get(plugin)
  if (known !== undefined) return known
  const costs = priceRules(plugin)
  const steps = costs.ok ? costs.value.steps : 0
  prices.set(plugin, steps)
  return steps
}
