import type { CollectionRef } from '@thidua/contracts'

/** Where the list of a book is. */
export function bookPlace({ pluginId, collection }: Pick<CollectionRef, 'pluginId' | 'collection'>) {
  return { to: '/phan-mo-rong/$pluginId/so/$collection', params: { pluginId, collection } } as const
}
