import type { ReadAt } from '../zip/zip-directory.ts'
import { accept, refuseAs, type Sniffed } from './accepted-kinds.ts'

const oleType = 'application/x-ole-storage'
const macroType = 'application/vnd.ms-office.macroEnabled'
const mostSectors = 4096 // a directory of 2 MB; honest files need a dozen
const endOfChain = 0xfffffffe

/** Old Word and Excel files, told apart by the names in their directory. Macros, encryption and installers are refused. */
export async function sniffOle(readAt: ReadAt): Promise<Sniffed> {
  const names = await directoryNames(readAt)
  if (names === null) return refuseAs(oleType)
  if (names.some((name) => /^(_VBA_PROJECT|_VBA_PROJECT_CUR|VBA|Macros)$/i.test(name)))
    return refuseAs(macroType)
  const word = names.includes('WordDocument')
  const excel = names.includes('Workbook') || names.includes('Book')
  if (word === excel) return refuseAs(oleType)
  return accept(word ? 'doc' : 'xls')
}

/** Names of storages and streams of a compound file ([MS-CFB] 2.6), or null when the file is not a sound one. */
async function directoryNames(readAt: ReadAt): Promise<string[] | null> {
  const header = viewOf(await readAt(0, 512))
  if (header.byteLength < 512) return null
  const shift = header.getUint16(30, true)
  if (shift !== 9 && shift !== 12) return null
  const sectorSize = 1 << shift
  const table = Array.from({ length: 109 }, (_, index) => header.getUint32(76 + 4 * index, true))
  const names: string[] = []
  let sector = header.getUint32(48, true)
  for (let count = 0; sector < endOfChain; count += 1) {
    if (count > mostSectors) return null
    const content = viewOf(await readAt((sector + 1) * sectorSize, sectorSize))
    if (content.byteLength < sectorSize) return null
    names.push(...entryNames(content))
    const next = await nextSector(readAt, table, sector, sectorSize)
    if (next === null) return null
    sector = next
  }
  return names
}

async function nextSector(
  readAt: ReadAt,
  table: readonly number[],
  sector: number,
  sectorSize: number,
): Promise<number | null> {
  const perSector = sectorSize / 4
  const tableSector = table[Math.floor(sector / perSector)]
  if (tableSector === undefined || tableSector >= endOfChain) return null
  const cell = viewOf(await readAt((tableSector + 1) * sectorSize + (sector % perSector) * 4, 4))
  return cell.byteLength === 4 ? cell.getUint32(0, true) : null
}

function entryNames(content: DataView): string[] {
  const names: string[] = []
  for (let at = 0; at + 128 <= content.byteLength; at += 128) {
    const length = content.getUint16(at + 64, true)
    if (content.getUint8(at + 66) === 0 || length < 2 || length > 64) continue
    names.push(Buffer.from(content.buffer, content.byteOffset + at, length - 2).toString('utf16le'))
  }
  return names
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}
