import { createHash } from 'node:crypto'
import { canonicalJson } from '@thidua/kernel'
import type { PackageFile } from './verified-package.ts'

/** The canonical `files.json` over these files, sorted by name: what is signed, and whose SHA-256 is the package's digest. */
export function filesJsonOf(files: ReadonlyMap<string, Uint8Array>): string {
  const listed = [...files]
    .map(([path, bytes]): PackageFile => ({ path, size: bytes.length, sha256: sha256Of(bytes) }))
    .toSorted((left, right) => (left.path < right.path ? -1 : 1))
  return canonicalJson({ files: listed })
}

/** Lower-case hex. */
export function sha256Of(bytes: Uint8Array | string): string {
  return createHash('sha256').update(bytes).digest('hex')
}
