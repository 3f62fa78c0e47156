import { recordAuthority } from '@thidua/access'
import type { CollectionRef, CollectionView, Operations } from '@thidua/contracts'
import type { Outcome } from '@thidua/kernel'
import { ok } from '@thidua/kernel'
import { runQuery } from '../command/run-query.ts'
import type { ServiceCall } from '../service-call.ts'
import type { ServiceDeps } from '../service-deps.ts'
import type { FoundCollection } from './find-collection.ts'
import { listFoundCollections } from './find-collection.ts'
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
      ...refOf(opened.value),
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

/** Every collection this person may read; those of plugins that are gone too, as long as something is written in them. */
export function listCollections(
  deps: ServiceDeps,
  call: ServiceCall,
  _input: Operations['record.listCollections']['input'],
): Promise<Outcome<readonly CollectionRef[]>> {
  return runQuery(deps, call, 'record.listCollections', async (context) => {
    const found = await listFoundCollections(context)
    return ok(
      found
        .filter(({ type }) => recordAuthority(context.actor, type.restrictedTo).read?.length !== 0)
        .map(refOf)
        .toSorted((left, right) => left.title.vi.localeCompare(right.title.vi, 'vi')),
    )
  })
}

function refOf({ pluginId, pluginTitle, type, open }: FoundCollection): CollectionRef {
  return { pluginId, pluginTitle, collection: type.id, title: type.form.title, open }
}
