import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { CatalogueSource } from '@thidua/plugin-host'
import { openCatalogueFolder } from '@thidua/plugin-host'

/**
 * The catalogue of this installation: the folder an administrator has laid down, else the one made of what the program ships.
 * Blobs are named by their content, so those of either serve.
 */
export function openCatalogue(laidDown: string, shipped: string): CatalogueSource {
  const [own, ours] = [openCatalogueFolder(laidDown), openCatalogueFolder(shipped)]
  return {
    read: async (path, mostBytes) => {
      if (!existsSync(join(laidDown, 'catalog.json'))) return ours.read(path, mostBytes)
      const found = await own.read(path, mostBytes)
      return found ?? (path.startsWith('blobs/') ? ours.read(path, mostBytes) : null)
    },
  }
}
