import { createSandboxHost } from '@thidua/plugin-host'
import { createContentBook } from './content/content-book.ts'
import { createFunctionDesk } from './function/function-desk.ts'
import { noSet } from './plugin/active-set.ts'
import { createPluginShelf } from './plugin/plugin-shelf.ts'
import { createServiceCaches } from './service-caches.ts'
import type { ServiceDeps } from './service-deps.ts'

type Given = Omit<
  ServiceDeps,
  'book' | 'caches' | 'active' | 'shelf' | 'functions' | 'followPlugins' | 'catalogue'
>

/** The world of use cases on plugins that are given and stay: for programs without an installation of their own. */
export function createServiceDeps(parts: Given): ServiceDeps {
  return {
    ...parts,
    book: createContentBook(parts.plugins),
    caches: createServiceCaches(),
    active: noSet,
    shelf: createPluginShelf(),
    functions: createFunctionDesk({
      host: createSandboxHost(),
      record: { count: () => undefined, write: async () => false },
      standingOf: () => 'active',
      whenParked: async () => undefined,
    }),
    followPlugins: async () => undefined,
    catalogue: null,
  }
}
