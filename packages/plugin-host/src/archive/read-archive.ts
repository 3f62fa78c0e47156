import { ok, type Outcome } from '@thidua/kernel'
import { refusePackage } from '../package/refuse-package.ts'
import { archiveLimits } from './archive-limits.ts'
import { mediaOf } from './fault-of-media.ts'
import { faultOfPath } from './fault-of-path.ts'
import { gunzip } from './gzip-frame.ts'
import { blockSize, readHeader, writeHeader } from './tar-header.ts'

/** A file of the archive: its bytes as packed, and the same as text. */
export type ArchivedFile = { readonly bytes: Uint8Array; readonly text: string }

/**
 * Reads a packed plugin in memory and never onto a disk. Any oddity is a refusal: entries that are not plain files, names
 * outside the allowed letters, twins (also when only case or Unicode form differ), kinds of file we do not take, anything
 * behind the end, and in the end whatever our own writer would have written otherwise.
 */
export function readArchive(bytes: Uint8Array): Outcome<ReadonlyMap<string, ArchivedFile>> {
  const inflated = gunzip(bytes)
  if (!inflated.ok) return inflated
  const { content, ours, tooLarge } = inflated.value
  const read = readEntries(content)
  if (tooLarge) {
    const closer = !read.ok && read.error.params?.['reason'] !== 'cut-short'
    return closer ? read : refusePackage('plugin.archive-size', { reason: 'unpacks-to-too-much' })
  }
  if (!read.ok) return read
  const { files, canonical, end } = read.value
  if (!isZero(content, end, content.length))
    return refusePackage('plugin.archive-format', { reason: 'bytes-after-end' })
  return ours && canonical && content.length === end + 2 * blockSize
    ? ok(files)
    : refusePackage('plugin.archive-format', { reason: 'not-reproducible' })
}

type Entries = {
  readonly files: ReadonlyMap<string, ArchivedFile>
  readonly canonical: boolean
  /** Where the zero blocks begin. */
  readonly end: number
}

function readEntries(tar: Uint8Array): Outcome<Entries> {
  const files = new Map<string, ArchivedFile>()
  const folded = new Set<string>()
  let canonical = true
  let last = ''
  let at = 0
  while (!isZero(tar, at, at + blockSize)) {
    if (at + blockSize > tar.length) return refusePackage('plugin.archive-format', { reason: 'cut-short' })
    if (files.size >= archiveLimits.files)
      return refusePackage('plugin.archive-count', { reason: 'too-many-files', most: archiveLimits.files })
    const entry = readEntry(tar, at)
    if (!entry.ok) return entry
    const { path, file } = entry.value
    const twin = foldedTwin(path, folded)
    if (twin) return refusePackage('plugin.archive-path', { reason: twin, file: path })
    folded.add(foldPath(path))
    files.set(path, file)
    canonical = canonical && entry.value.canonical && last < path
    last = path
    at = entry.value.end
  }
  return ok({ files, canonical, end: at })
}

type Entry = {
  readonly path: string
  readonly file: ArchivedFile
  /** Exactly as our writer puts it, padding included. */
  readonly canonical: boolean
  readonly end: number
}

function readEntry(tar: Uint8Array, at: number): Outcome<Entry> {
  const block = tar.subarray(at, at + blockSize)
  const { path, size, type, cutName, sound } = readHeader(block)
  if (!sound) return refusePackage('plugin.archive-format', { reason: 'header-damaged' })
  const plain = type === '0' || type === '\0'
  const fault = cutName ? 'path-letters' : faultOfPath(type === '5' ? path.replace(/\/$/, '') : path)
  // Extended headers carry invented names; what they are is the finding.
  if (fault && !/^[xgLK]$/.test(type))
    return refusePackage('plugin.archive-path', { reason: fault, file: path })
  if (!plain) return refusePackage('plugin.archive-type', { reason: 'not-a-plain-file', file: path })
  if (size === null) return refusePackage('plugin.archive-format', { reason: 'header-damaged', file: path })
  if (size > archiveLimits.file)
    return refusePackage('plugin.archive-size', { reason: 'file-too-large', file: path })
  const start = at + blockSize
  const end = start + Math.ceil(size / blockSize) * blockSize
  if (end > tar.length) return refusePackage('plugin.archive-format', { reason: 'cut-short', file: path })
  const bytes = tar.subarray(start, start + size)
  const media = mediaOf(path, bytes)
  if (media.text === null) return refusePackage('plugin.archive-media', { reason: media.fault, file: path })
  const header = writeHeader(path, size)
  const canonical = Buffer.compare(header, block) === 0 && isZero(tar, start + size, end)
  return ok({ path, file: { bytes, text: media.text }, canonical, end })
}

/** Also a file that is a folder to another one is a twin: no system could hold both. */
function foldedTwin(path: string, folded: ReadonlySet<string>): 'path-twice' | 'path-file-and-folder' | null {
  const name = foldPath(path)
  if (folded.has(name)) return 'path-twice'
  for (let at = name.indexOf('/'); at > 0; at = name.indexOf('/', at + 1))
    if (folded.has(name.slice(0, at))) return 'path-file-and-folder'
  return null
}

function foldPath(path: string): string {
  return path.normalize('NFC').toLowerCase()
}

const zeros = new Uint8Array(blockSize)

/** From `from` up to `to` or the end, whichever comes first; nothing at all is not zero. */
function isZero(bytes: Uint8Array, from: number, to: number): boolean {
  const end = Math.min(to, bytes.length)
  for (let at = from; at < end; at += blockSize) {
    const part = bytes.subarray(at, Math.min(at + blockSize, end))
    if (Buffer.compare(part, zeros.subarray(0, part.length)) !== 0) return false
  }
  return from < bytes.length || from === to
}
