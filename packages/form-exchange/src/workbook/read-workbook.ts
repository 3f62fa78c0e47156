import { ok, refuse, type Outcome } from '@thidua/kernel'
import { openArchive, type Archive } from '../archive/open-archive.ts'
import { walkXml } from '../xml/walk-xml.ts'
import { readNumberStyles } from './read-number-styles.ts'
import { readTextTable } from './read-text-table.ts'
import { readSheet, type ReadRow } from './read-sheet.ts'
import { workbookLimits } from './workbook-limits.ts'

export type ReadSheetOfWorkbook = {
  readonly name: string
  readonly hidden: boolean
  readonly rows: readonly ReadRow[]
}

export type ReadWorkbook = { readonly sheets: readonly ReadSheetOfWorkbook[] }

type Listed = { readonly name: string; readonly hidden: boolean; readonly part: string }

/**
 * A workbook from outside as plain cells. Nothing runs: formulas are the texts they last showed, names and links are
 * not followed. Refuses as `openArchive` does, and `input.too-large` beyond `workbookLimits`.
 */
export function readWorkbook(bytes: Uint8Array): Outcome<ReadWorkbook> {
  const archive = openArchive(bytes)
  if (!archive.ok) return archive
  if (archive.value.kind !== 'xlsx') return refuse('input.unsupported-media', { reason: 'not-a-workbook' })
  const listed = listSheets(archive.value)
  if (!listed.ok) return listed
  const { sheets, since1904 } = listed.value
  if (sheets.length > workbookLimits.sheets) {
    return refuse('input.too-large', { reason: 'sheets', limit: workbookLimits.sheets })
  }
  const strings = optionalPart(archive.value, 'sharedStrings.xml', readTextTable)
  if (!strings.ok) return strings
  const numberStyles = optionalPart(archive.value, 'styles.xml', readNumberStyles)
  if (!numberStyles.ok) return numberStyles
  let cells: number = workbookLimits.cells
  const read: ReadSheetOfWorkbook[] = []
  for (const { name, hidden, part } of sheets) {
    const content = archive.value.read(part)
    if (!content.ok) return content
    const rows = readSheet(content.value, {
      strings: strings.value,
      numberStyles: numberStyles.value,
      since1904,
      cells,
    })
    if (!rows.ok) return rows
    cells -= rows.value.reduce((total, row) => total + row.cells.size, 0)
    read.push({ name, hidden, rows: rows.value })
  }
  return ok({ sheets: read })
}

function optionalPart<Value>(
  archive: Archive,
  name: string,
  read: (bytes: Uint8Array) => Outcome<readonly Value[]>,
): Outcome<readonly Value[]> {
  const part = `${folderOf(archive.mainPart)}${name}`
  if (!archive.names.includes(part)) return ok([])
  const content = archive.read(part)
  return content.ok ? read(content.value) : content
}

function listSheets(archive: Archive): Outcome<{ sheets: readonly Listed[]; since1904: boolean }> {
  const folder = folderOf(archive.mainPart)
  const relations = archive.read(`${folder}_rels/${archive.mainPart.slice(folder.length)}.rels`)
  const workbook = archive.read(archive.mainPart)
  if (!relations.ok) return relations
  if (!workbook.ok) return workbook
  const targets = new Map<string, string>()
  const links = walkXml(relations.value, {
    open(name, { Id = '', Target = '', Type = '' }) {
      if (name === 'Relationship' && Type.endsWith('/worksheet')) targets.set(Id, resolve(folder, Target))
    },
  })
  if (!links.ok) return links
  const sheets: Listed[] = []
  let since1904 = false
  const walked = walkXml(workbook.value, {
    open(name, attributes) {
      if (name === 'workbookPr') since1904 = /^(1|true)$/.test(attributes.date1904 ?? '')
      const part = name === 'sheet' ? targets.get(attributes.id ?? '') : undefined
      if (part === undefined) return
      sheets.push({ name: attributes.name ?? '', hidden: /hidden/i.test(attributes.state ?? ''), part })
    },
  })
  return walked.ok ? ok({ sheets, since1904 }) : walked
}

function folderOf(part: string): string {
  return part.slice(0, part.lastIndexOf('/') + 1)
}

function resolve(folder: string, target: string): string {
  return target.startsWith('/') ? target.slice(1) : `${folder}${target.replace(/^\.\//, '')}`
}
