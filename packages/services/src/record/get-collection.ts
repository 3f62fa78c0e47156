import type { CollectionView, Operations } from '@thidua/contracts'
import type { Outcome } from '@thidua/kernel'
import { ok } from '@thidua/kernel'
import { runQuery } from '../command/run-query.ts'
import type { ServiceCall } from '../service-call.ts'
import type { ServiceDeps } from '../service-deps.ts'
import { collectionRef } from './find-collection.ts'
import { openCollection } from './open-collection.ts'
import { writableUnits } from './writable-units.ts'

/** What a page needs to show and fill in a collection. Refuses `record.collection-not-found`. */
export function getCollection(
  deps: ServiceDeps,
  call: ServiceCall,
  input: Operations['record.getCollection']['input'],
): Promise<Outcome<CollectionView>> {
  return runQuery(deps, call, 'record.getCollection', async (context) => {
    const opened = await openCollection(context, input)
    if (!opened.ok) return opened
    const { type, authority } = opened.value
    const { version, titleField, indexed, form } = type
    return ok({
      ...collectionRef(opened.value),
      version,
      titleField,
      indexed,
      form,
      writableUnits: writableUnits(context, opened.value),
      manyUnits: authority.read === null || authority.read.length > 1,
      today: context.today,
    })
  })
}
