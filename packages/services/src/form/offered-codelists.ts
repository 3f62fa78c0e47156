import type { CodelistOffer } from '@thidua/contracts'
import { codelistOptions } from '@thidua/forms'
import { installedCodelists } from '@thidua/plugin-host'
import type { ServiceDeps } from '../service-deps.ts'

/**
 * The lists a choice of this form may take its options from: the province's, and those of the plugin whose form it is laid
 * over. A form of its own may use every plugin's; of two that call a list the same, the first one's.
 */
export function offeredCodelists(
  deps: Pick<ServiceDeps, 'plugins'>,
  base: { readonly stakeholder: string } | null,
): readonly CodelistOffer[] {
  const home = base && deps.plugins.findStakeholder(base.stakeholder)?.pluginId
  const offers = installedCodelists(deps.plugins.plugins())
    .filter(({ plugin }) => !plugin || !base || plugin.id === home)
    .map(
      ({ plugin, list }): CodelistOffer => ({
        use: { id: list.id, from: plugin ? 'plugin' : 'province', version: list.version },
        title: list.title,
        pluginTitle: plugin?.title ?? null,
        options: codelistOptions(list),
      }),
    )
  const named = new Map(offers.toReversed().map((offer) => [`${offer.use.from} ${offer.use.id}`, offer]))
  return offers.filter((offer) => named.get(`${offer.use.from} ${offer.use.id}`) === offer)
}
