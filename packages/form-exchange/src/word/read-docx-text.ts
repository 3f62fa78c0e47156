import { ok, refuse, type Outcome } from '@thidua/kernel'
import { openArchive, type Archive } from '../archive/open-archive.ts'
import { walkXml } from '../xml/walk-xml.ts'
import { nextMarker, readNumbering, type ListCounters, type Numbering } from './numbering.ts'

export type DocxText = {
  /** Paragraphs parted by blank lines; table rows as `| a | b |`. */
  readonly text: string
  /** Some letters or numbers were not typed but put in by Word. */
  readonly markersComputed: boolean
}

const skipped: ReadonlySet<string> = new Set([
  'Fallback',
  'del',
  'moveFrom',
  'instrText',
  'delText',
  'footnoteReference',
])

type Table = { rows: string[][]; row: string[]; cell: string[] }
type Reading = {
  readonly lines: string[]
  readonly tables: Table[]
  readonly counters: ListCounters
  paragraph: string | null
  list: string
  depth: number
  skip: number
  computed: boolean
}

/** The words of a Word file in order, with its list markers; deleted text, comments and fields are left out. */
export function readDocxText(bytes: Uint8Array): Outcome<DocxText> {
  const archive = openArchive(bytes)
  if (!archive.ok) return archive
  if (archive.value.kind !== 'docx') return refuse('input.unsupported-media', { reason: 'not-a-document' })
  const numbering = numberingOf(archive.value)
  if (!numbering.ok) return numbering
  const main = archive.value.read(archive.value.mainPart)
  if (!main.ok) return main
  const reading: Reading = {
    lines: [],
    tables: [],
    counters: new Map(),
    paragraph: null,
    list: '',
    depth: 0,
    skip: 0,
    computed: false,
  }
  let inText = false
  const walked = walkXml(main.value, {
    open(name, attributes) {
      if (skipped.has(name)) reading.skip += 1
      if (reading.skip > 0) return
      if (name === 't') inText = true
      else openElement(name, attributes.val ?? '', reading)
    },
    text(more) {
      if (inText && reading.skip === 0 && reading.paragraph !== null) reading.paragraph += more
    },
    close(name) {
      if (name === 't') inText = false
      if (skipped.has(name)) reading.skip -= 1
      else if (reading.skip === 0) closeElement(name, reading, numbering.value)
    },
  })
  if (!walked.ok) return walked
  return ok({
    text: reading.lines.join('\n\n').replaceAll('|\n\n|', '|\n|'),
    markersComputed: reading.computed,
  })
}

function openElement(name: string, value: string, reading: Reading): void {
  if (name === 'p') {
    reading.paragraph = ''
    reading.list = ''
    reading.depth = 0
  } else if (name === 'tbl') reading.tables.push({ rows: [], row: [], cell: [] })
  else if (name === 'numId') reading.list = value
  else if (name === 'ilvl') reading.depth = Number(value) || 0
  else if (reading.paragraph === null) return
  else if (name === 'tab') reading.paragraph += ' '
  else if (name === 'br' || name === 'cr') reading.paragraph += '\n'
  else if (name === 'noBreakHyphen') reading.paragraph += '-'
}

function closeElement(name: string, reading: Reading, numbering: Numbering): void {
  const table = reading.tables.at(-1)
  if (name === 'p') closeParagraph(reading, numbering, table)
  else if (name === 'tc' && table) {
    table.row.push(table.cell.join(' ').replaceAll('|', '/').replace(/\s+/g, ' '))
    table.cell = []
  } else if (name === 'tr' && table) {
    table.rows.push(table.row)
    table.row = []
  } else if (name === 'tbl') closeTable(reading)
}

function closeParagraph(reading: Reading, numbering: Numbering, table: Table | undefined): void {
  const words = (reading.paragraph ?? '').trim()
  reading.paragraph = null
  if (words === '') return
  const listed = reading.list !== '' && reading.list !== '0'
  const marker = listed ? nextMarker(numbering, reading.counters, reading.list, reading.depth) : ''
  if (/[\p{L}\d]/u.test(marker)) reading.computed = true
  const text = marker === '' ? words : `${marker} ${words}`
  if (table) table.cell.push(text)
  else reading.lines.push(text)
}

/** A table of one column or one row lays out a page (a letterhead, a signature): its cells are paragraphs. */
function closeTable(reading: Reading): void {
  const table = reading.tables.pop()
  const rows = table?.rows.filter((row) => row.some((cell) => cell !== '')) ?? []
  const outer = reading.tables.at(-1)
  const lays = rows.length < 3 || rows.every((row) => row.length < 2)
  const lines = lays ? rows.flat().filter((cell) => cell !== '') : rows.map((row) => `| ${row.join(' | ')} |`)
  if (outer) outer.cell.push(...rows.flat())
  else reading.lines.push(...lines)
}

function numberingOf(archive: Archive): Outcome<Numbering> {
  const part = archive.names.find((name) => /^word\/numbering\d*\.xml$/.test(name))
  if (part === undefined) return ok(new Map())
  const content = archive.read(part)
  return content.ok ? readNumbering(content.value) : content
}
