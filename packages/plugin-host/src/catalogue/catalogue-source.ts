/**
 * Where a catalogue lies: a folder, a stick, a web server. `read` gives null when there is no such file and never more
 * than `mostBytes` + 1 bytes. Paths are `root.json`, `roots/<version>.json`, `catalog.json`, `blobs/<sha256>`.
 */
export type CatalogueSource = {
  read(path: string, mostBytes: number): Promise<Uint8Array | null>
}
