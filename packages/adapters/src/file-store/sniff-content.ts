import type { ReadAt } from '../zip/zip-directory.ts'
import { type AcceptedKind, accept, refuseAs, type Sniffed } from './accepted-kinds.ts'
import { sniffOle } from './sniff-ole.ts'
import { sniffText } from './sniff-text.ts'
import { endsAsZip, sniffZip } from './sniff-zip.ts'

const headSize = 1024

/** Finds out what a file is from its bytes alone: signature, end, directory. Reads a few kilobytes, text wholly. */
export async function sniffContent(readAt: ReadAt, size: number): Promise<Sniffed> {
  const head = Buffer.from(await readAt(0, headSize))
  if (startsWith(head, 'PK\x03\x04'))
    return hidesPdf(head) ? refuseAs('application/zip') : sniffZip(readAt, size)
  if (startsWith(head, '\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1')) return sniffOle(readAt)
  const foreign = foreignType(head)
  if (foreign !== null) return refuseAs(foreign)
  const kind = plainKind(head)
  if (kind === null) return sniffText(readAt, size)
  if (!(await isWhole(kind, readAt, size))) return refuseAs('application/octet-stream')
  if ((kind !== 'pdf' && hidesPdf(head)) || (await endsAsZip(readAt, size)))
    return refuseAs('application/octet-stream')
  return accept(kind)
}

function plainKind(head: Buffer): AcceptedKind | null {
  if (startsWith(head, '%PDF-')) return 'pdf'
  if (startsWith(head, '\x89PNG\r\n\x1A\n')) return 'png'
  if (startsWith(head, '\xFF\xD8\xFF')) return 'jpeg'
  return startsWith(head, 'RIFF') && head.toString('latin1', 8, 12) === 'WEBP' ? 'webp' : null
}

// Phones write films behind their JPEGs, so those are not asked for an end.
async function isWhole(kind: AcceptedKind, readAt: ReadAt, size: number): Promise<boolean> {
  if (kind === 'pdf') return tailHolds('%%EOF', readAt, size)
  return kind === 'png' ? tailHolds('IEND', readAt, size) : true
}

// Signatures of what is refused by its own name, so that the sentence can say what the file is.
function foreignType(head: Buffer): string | null {
  const found = foreign.find(({ mark, at }) => head.toString('latin1', at, at + mark.length) === mark)
  return found?.mediaType ?? null
}

const foreign = [
  { mark: 'MZ', at: 0, mediaType: 'application/vnd.microsoft.portable-executable' },
  { mark: '\x7FELF', at: 0, mediaType: 'application/x-executable' },
  { mark: '\xCA\xFE\xBA\xBE', at: 0, mediaType: 'application/x-executable' },
  { mark: '\xCF\xFA\xED\xFE', at: 0, mediaType: 'application/x-executable' },
  { mark: '{\\rtf', at: 0, mediaType: 'application/rtf' },
  { mark: 'GIF8', at: 0, mediaType: 'image/gif' },
  { mark: 'Rar!', at: 0, mediaType: 'application/vnd.rar' },
  { mark: '7z\xBC\xAF', at: 0, mediaType: 'application/x-7z-compressed' },
  { mark: '\x1F\x8B', at: 0, mediaType: 'application/gzip' },
  { mark: 'ftyp', at: 4, mediaType: 'video/mp4' },
]

function startsWith(head: Buffer, mark: string): boolean {
  return head.toString('latin1', 0, mark.length) === mark
}

/** Readers accept a PDF whose first line comes late, so another kind that holds one is two files. */
function hidesPdf(head: Buffer): boolean {
  return head.includes('%PDF-', 1, 'latin1')
}

async function tailHolds(mark: string, readAt: ReadAt, size: number): Promise<boolean> {
  const start = Math.max(0, size - headSize)
  return Buffer.from(await readAt(start, size - start)).includes(mark, 0, 'latin1')
}
