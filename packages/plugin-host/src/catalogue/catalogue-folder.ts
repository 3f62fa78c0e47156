import { constants } from 'node:fs'
import { mkdir, open, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { CatalogueSource } from './catalogue-source.ts'

/** `root.json`, `roots/<n>.json`, `catalog.json`, `blobs/<sha256>`: nothing else of a folder is ever opened. */
export const catalogueFile = /^(root\.json|catalog\.json|roots\/[1-9][0-9]{0,6}\.json|blobs\/[0-9a-f]{64})$/

/** A catalogue in a folder: the data folder, a file share, a stick. Links are not followed. */
export function openCatalogueFolder(folder: string): CatalogueSource {
  return {
    read: async (path, mostBytes) =>
      catalogueFile.test(path) ? readPlainFile(join(folder, path), mostBytes) : null,
  }
}

async function readPlainFile(path: string, mostBytes: number): Promise<Uint8Array | null> {
  const file = await open(path, constants.O_RDONLY | constants.O_NOFOLLOW).catch(() => null)
  if (!file) return null
  try {
    const { size } = await file.stat()
    const store = new Uint8Array(Math.min(size, mostBytes + 1))
    const { bytesRead } = await file.read(store, 0, store.length, 0)
    return store.subarray(0, bytesRead)
  } finally {
    await file.close()
  }
}

/**
 * Writes a catalogue's files, the list last, each one whole or not at all: who reads meanwhile sees the old one or the new
 * one. Blobs no longer listed stay; they are named by their content.
 */
export async function writeCatalogueFolder(
  folder: string,
  files: ReadonlyMap<string, Uint8Array>,
): Promise<void> {
  const rank = (path: string): number =>
    ['roots/', 'blobs/', 'root.json', 'catalog.json'].findIndex((start) => path.startsWith(start))
  for (const [path, bytes] of [...files].toSorted(([left], [right]) => rank(left) - rank(right))) {
    if (!catalogueFile.test(path)) throw new Error(`not a file of a catalogue: ${path}`)
    const target = join(folder, path)
    await mkdir(dirname(target), { recursive: true })
    const draft = `${target}.${process.pid}.new`
    await writeFile(draft, bytes)
    await rename(draft, target).catch(async (error: unknown) => {
      await rm(draft, { force: true })
      throw error
    })
  }
}
