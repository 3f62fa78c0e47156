import { hasMarker } from './read-marker.ts'
import type { TextPlace } from './parsed-document.ts'

/** A paragraph, a heading or a table row: what a reader sees as one thing. */
export type Block = {
  readonly text: string
  readonly source: TextPlace
  /** Set off by the file itself (`#`, bold alone on its line) or by capitals. */
  readonly heading: boolean
  readonly cells: readonly string[] | null
  /** Broken over a blank line in the source and put together here. */
  readonly joined: boolean
}

export const longestDocument = { characters: 2_000_000, lines: 40_000 } as const

const mostCells = 60

type Line = {
  readonly raw: string
  readonly start: number
  readonly number: number
  readonly afterBlank: boolean
}
type Draft = { text: string; start: number; end: number; line: number; heading: boolean; joined: boolean }

const terminal = /[.;:!?…]["”’)*_\]]*$|\.\/\.?$/

/** Paragraphs in order. Markdown signs are taken off; lines of one paragraph are put together. */
export function splitBlocks(text: string): readonly Block[] {
  const blocks: Block[] = []
  let draft: Draft | null = null
  const markdown = /^#{1,6} |\*\*/m.test(text)
  let bold = false
  const flush = (): void => {
    if (draft && draft.text !== '') {
      const { text: words, start, end, line, heading, joined } = draft
      blocks.push({ text: words, source: { start, end, line }, heading, cells: null, joined })
    }
    draft = null
  }
  for (const line of linesOf(text)) {
    const end = line.start + line.raw.length
    const cells = tableCells(line.raw)
    if (cells) {
      flush()
      if (cells.length > 0) {
        const source = { start: line.start, end, line: line.number }
        blocks.push({ text: cells.join(' '), source, heading: false, cells, joined: false })
      }
      continue
    }
    if (line.afterBlank) bold = false
    const clean = stripSigns(line.raw, markdown, bold)
    bold = clean.bold
    if (clean.text === '') continue
    if (draft && continues(draft, line, clean, markdown)) {
      draft.joined ||= line.afterBlank
      draft.text += ` ${clean.text}`
      draft.end = end
      continue
    }
    flush()
    const start = line.start + (line.raw.length - line.raw.trimStart().length)
    draft = { text: clean.text, start, end, line: line.number, heading: clean.heading, joined: false }
  }
  flush()
  return blocks
}

function* linesOf(text: string): Generator<Line> {
  let start = 0
  let number = 0
  let afterBlank = false
  while (start <= text.length && number < longestDocument.lines) {
    const stop = text.indexOf('\n', start)
    const end = stop < 0 ? text.length : stop
    const raw = text.slice(start, end)
    number += 1
    if (raw.trim() !== '') yield { raw, start, number, afterBlank }
    afterBlank = raw.trim() === ''
    start = end + 1
  }
}

function continues(
  draft: Draft,
  line: Line,
  clean: { readonly text: string; readonly heading: boolean },
  markdown: boolean,
): boolean {
  if (hasMarker(clean.text) || clean.heading !== draft.heading) return false
  const finished = terminal.test(draft.text)
  const small = /^[\p{Ll}]/u.test(clean.text)
  if (line.afterBlank) return !finished && small && draft.text.length > 20 && !draft.heading
  if (markdown) return true
  return !finished && (small || draft.text.length > 60)
}

type Stripped = { readonly text: string; readonly heading: boolean; readonly bold: boolean }

/** `bold`: whether bold type opened on an earlier line of the paragraph still runs. */
function stripSigns(raw: string, markdown: boolean, bold: boolean): Stripped {
  const line = raw.trim()
  if (!markdown) return { text: line.replace(/[\s\u00A0]+/g, ' '), heading: false, bold: false }
  const runsOn = (line.split('**').length - 1) % 2 === 1 ? !bold : bold
  const title = /^#{1,6} /.test(line)
  const allBold =
    (bold || line.startsWith('**')) && (runsOn || line.endsWith('**')) && !/\*\*.+\*\*.*[^*]$/.test(line)
  const text = line
    .replace(/^#{1,6} +/, '')
    .replace(/^\* +/, '• ')
    .replace(/\*{1,3}/g, '')
    .replace(/[\s\u00A0]+/g, ' ')
  return { text: text.trim(), heading: title || allBold, bold: runsOn && !title }
}

/** `| a | b |`; an empty list for the rule under a table's head. */
function tableCells(raw: string): readonly string[] | null {
  const line = raw.trim()
  if (!line.startsWith('|') || !line.endsWith('|') || line.length < 3) return null
  const cells = line
    .slice(1, -1)
    .split('|')
    .slice(0, mostCells)
    .map((cell) => cell.replace(/\*+/g, '').trim())
  return cells.every((cell) => /^:?-{2,}:?$/.test(cell)) ? [] : cells
}
