import { gzip } from './gzip-frame.ts'
import { blockSize, writeHeader } from './tar-header.ts'

/**
 * A gzip tar of plain files, sorted by name, without time or owner: the same files give the same bytes on every machine.
 * Paths must be sound (`faultOfPath`); nothing is checked here.
 */
export function writeArchive(files: ReadonlyMap<string, Uint8Array>): Uint8Array {
  return gzip(writeTar(files))
}

export function writeTar(files: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const sorted = [...files].toSorted(([left], [right]) => (left < right ? -1 : 1))
  const length = sorted.reduce((sum, [, content]) => sum + blockSize + padded(content.length), 2 * blockSize)
  const tar = new Uint8Array(length)
  let at = 0
  for (const [path, content] of sorted) {
    tar.set(writeHeader(path, content.length), at)
    tar.set(content, at + blockSize)
    at += blockSize + padded(content.length)
  }
  return tar
}

function padded(size: number): number {
  return Math.ceil(size / blockSize) * blockSize
}
