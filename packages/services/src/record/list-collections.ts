import { recordAuthority } from '@thidua/access'
import type { CollectionRef, Operations } from '@thidua/contracts'
import type { Outcome } from '@thidua/kernel'
import { ok } from '@thidua/kernel'
import { runQuery } from '../command/run-query.ts'
import type { ServiceCall } from '../service-call.ts'
import type { ServiceDeps } from '../service-deps.ts'
import { collectionRef, listFoundCollections } from './find-collection.ts'

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
        .map(collectionRef)
        .toSorted((left, right) => left.title.vi.localeCompare(right.title.vi, 'vi')),
    )
  })
}
