import type { UnitRef } from '@thidua/contracts'
import type { QueryContext } from '../command/run-query.ts'
import { isPluginFor } from '../plugin/plugin-offer.ts'
import { unitRef } from '../reference/references.ts'
import type { OpenCollection } from './open-collection.ts'

/** Units this person may write for: of the own ones, those the plugin is for. None in a collection that is closed. */
export function writableUnits(
  { deps, references }: QueryContext,
  { open, pluginId, authority }: OpenCollection,
): readonly UnitRef[] {
  if (!open) return []
  return authority.write
    .map((unitId) => unitRef(references, unitId))
    .filter((unit) => isPluginFor(deps, pluginId, unit))
}
