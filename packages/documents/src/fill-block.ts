import type { DocumentBlock } from '@thidua/contracts'
import type { DocumentNode } from './document-tree.ts'
import { type DocumentView, findInView, isViewList, isViewObject } from './document-view.ts'
import { type Filling, fillEntry, fillLine, fillLines, fillText, refuseSlot } from './fill-text.ts'
import { capitals } from './signature-lines.ts'
import { punctuateBasis, punctuateRecipients } from './punctuate-lines.ts'

/** A block that is filled by itself. */
export type PlainBlock = Exclude<DocumentBlock, { kind: 'answers' }>
type BlockOf<Kind extends PlainBlock['kind']> = Extract<PlainBlock, { kind: Kind }>

/** The nodes a block becomes: several for a paragraph of several lines, none when nothing is left to print. */
export function fillBlock(block: PlainBlock, place: string, filling: Filling): DocumentNode[] {
  const line = (text: string, key: string): string => fillLine(text, `${place}/${key}`, filling)
  switch (block.kind) {
    case 'header':
      return [fillHeader(block, line)]
    case 'title':
      return [
        {
          kind: 'title',
          name: line(block.name, 'name'),
          subject: lineOrNull(block.subject, 'subject', line),
          authority: lineOrNull(block.authority, 'authority', line),
        },
      ]
    case 'basis':
      return unlessEmpty(punctuateBasis(fillLines(block.lines, `${place}/lines`, filling)), 'basis')
    case 'recipients':
      return unlessEmpty(punctuateRecipients(fillLines(block.lines, `${place}/lines`, filling)), 'recipients')
    case 'resolve':
      return [{ kind: 'resolve', text: line(block.text, 'text') }]
    case 'article':
      return [{ kind: 'article', number: block.number, text: line(block.text, 'text') }]
    case 'heading':
      return [{ kind: 'heading', text: line(block.text, 'text') }]
    case 'paragraph':
      return fillParagraph(block, `${place}/text`, filling)
    case 'facts':
      return [fillFacts(block, place, filling)]
    case 'table':
      return [fillTable(block, place, filling)]
    case 'signature': {
      const lines = [line(block.form, 'form'), line(block.post, 'post')].filter((text) => text !== '')
      return [{ kind: 'signature', lines, name: line(block.name, 'name') }]
    }
    case 'pageBreak':
      return [{ kind: 'pageBreak' }]
  }
}

type LineReader = (text: string, key: string) => string

function fillHeader(block: BlockOf<'header'>, line: LineReader): DocumentNode {
  const superior = lineOrNull(block.superior, 'superior', line)
  return {
    kind: 'header',
    superior: superior === null ? null : capitals(superior),
    issuer: capitals(line(block.issuer, 'issuer')),
    number: lineOrNull(block.number, 'number', line),
    placeAndDate: `${line(block.place, 'place')}, ${line(block.date, 'date')}`,
  }
}

function lineOrNull(text: string | undefined, key: string, line: LineReader): string | null {
  const filled = text === undefined ? '' : line(text, key)
  return filled === '' ? null : filled
}

function unlessEmpty(lines: readonly string[], kind: 'basis' | 'recipients'): DocumentNode[] {
  return lines.length === 0 ? [] : [{ kind, lines }]
}

function fillParagraph(block: BlockOf<'paragraph'>, place: string, filling: Filling): DocumentNode[] {
  return fillEntry(block.text, place, filling)
    .flatMap((entry) => entry.split('\n'))
    .map((text) => text.trim())
    .filter((text) => text !== '')
    .map((text) => ({ kind: 'paragraph', text, align: block.align ?? 'justify' }))
}

function fillFacts(block: BlockOf<'facts'>, place: string, filling: Filling): DocumentNode {
  const rows = rowsAt(block.rows, place, filling).map((row) => ({
    label: cell(row, 'label', place, filling),
    value: cell(row, 'value', place, filling),
  }))
  return { kind: 'facts', rows }
}

function fillTable(block: BlockOf<'table'>, place: string, filling: Filling): DocumentNode {
  const columns = block.columns.map(({ title, widthMm, align }, index) => ({
    title: fillLine(title, `${place}/columns/${index}/title`, filling),
    widthMm,
    align: align ?? 'left',
  }))
  const rows = rowsAt(block.rows, place, filling).map((row) =>
    block.columns.map(({ key }) => cell(row, key, place, filling)),
  )
  return { kind: 'table', columns, rows }
}

function rowsAt(path: string, place: string, filling: Filling): DocumentView[] {
  const list = findInView(filling.view, path)
  if (isViewList(list) && list.every(isViewObject)) return [...list]
  refuseSlot(path, `${place}/rows`, filling)
  return []
}

function cell(row: DocumentView, key: string, place: string, filling: Filling): string {
  return fillText(`{{${key}}}`, `${place}/rows`, { view: row, problems: filling.problems })
}
