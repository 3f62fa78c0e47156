import { createContentBook } from './content/content-book.ts'
import { createServiceCaches } from './service-caches.ts'
import type { ServiceDeps } from './service-deps.ts'

/** The roof hands over what it has opened; what the use cases keep for themselves is added here. */
export function createServiceDeps(parts: Omit<ServiceDeps, 'book' | 'caches'>): ServiceDeps {
  return { ...parts, book: createContentBook(parts.plugins), caches: createServiceCaches() }
}
