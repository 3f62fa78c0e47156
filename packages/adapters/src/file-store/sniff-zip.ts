import { findZipEnd, type ReadAt, readZipDirectory, type ZipEntry } from '../zip/zip-directory.ts'
import { type AcceptedKind, accept, refuseAs, type Sniffed } from './accepted-kinds.ts'

const zipType = 'application/zip'
const macroType = 'application/vnd.ms-office.macroEnabled'
const mostEntries = 10_000
const largestClaim = 1024 * 1024 * 1024 // bytes an office file may say it unpacks to

/**
 * What an archive is, judged by its directory alone: nothing is ever inflated, so a bomb stays a small file. Archives
 * that hold programs (macros, controls) or that are not one plain office file are refused.
 */
export async function sniffZip(readAt: ReadAt, size: number): Promise<Sniffed> {
  const entries = await readZipDirectory(readAt, size)
  if (entries === null || entries.length > mostEntries) return refuseAs(zipType)
  const names = new Set(entries.map((entry) => entry.name))
  if (names.size !== entries.length || !entries.every(isHarmless)) return refuseAs(zipType)
  if (entries.reduce((sum, entry) => sum + entry.size, 0) > largestClaim) return refuseAs(zipType)
  if (!entries.some((entry) => entry.localOffset === 0)) return refuseAs(zipType)
  if (entries.some(isProgram)) return refuseAs(macroType)
  const kind = openXmlKind(names) ?? (await openDocumentKind(entries, readAt))
  return kind === null ? refuseAs(zipType) : accept(kind)
}

/** True when a file that begins as something else ends as a zip: two files in one. */
export async function endsAsZip(readAt: ReadAt, size: number): Promise<boolean> {
  const end = await findZipEnd(readAt, size)
  return end !== null && end.count > 0 && end.directoryOffset + end.directorySize <= end.offset
}

function isHarmless({ name }: ZipEntry): boolean {
  return name !== '' && !name.startsWith('/') && !/(^|[/\\])\.\.([/\\]|$)|\\|:/.test(name)
}

function isProgram({ name }: ZipEntry): boolean {
  return /(^|\/)vbaProject\.bin$|(^|\/)(activeX|macrosheets)\/|^Basic\/|^Scripts\/|\.(exe|dll|js|vbs|scr|jar|class|sh|bat|ps1)$/i.test(
    name,
  )
}

function openXmlKind(names: ReadonlySet<string>): AcceptedKind | null {
  if (!names.has('[Content_Types].xml')) return null
  const found = (['docx', 'xlsx', 'pptx'] as const).filter((kind) => names.has(mainParts[kind]))
  return found.length === 1 ? (found[0] ?? null) : null
}

const mainParts = { docx: 'word/document.xml', xlsx: 'xl/workbook.xml', pptx: 'ppt/presentation.xml' }

/** OpenDocument names its type in a first, stored entry called `mimetype`. */
async function openDocumentKind(entries: readonly ZipEntry[], readAt: ReadAt): Promise<AcceptedKind | null> {
  const entry = entries.find(({ name, localOffset }) => name === 'mimetype' && localOffset === 0)
  if (!entry || entry.method !== 0 || entry.size > 100) return null
  const header = await readAt(0, 30)
  if (header.length < 30) return null
  const view = new DataView(header.buffer, header.byteOffset)
  const start = 30 + view.getUint16(26, true) + view.getUint16(28, true)
  const type = Buffer.from(await readAt(start, entry.size)).toString('latin1')
  if (type === 'application/vnd.oasis.opendocument.text') return 'odt'
  return type === 'application/vnd.oasis.opendocument.spreadsheet' ? 'ods' : null
}
