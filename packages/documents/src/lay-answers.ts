import type { AnsweredPart, AnsweredSection } from './answered-section.ts'
import type { DocumentView, ViewValue } from './document-view.ts'
import words from './document-words.json' with { type: 'json' }
import type { PlainBlock } from './fill-block.ts'

/** Text of a portrait page of Decree 30/2020: 210 mm without its margins. */
const pageWidthMm = 165
/** Narrower columns than this hold no text: such a table is printed cell under cell. */
const leastTextMm = 20
const widths = { number: 20, day: 25 } as const
const orderColumn = { title: words.order, key: 'rowNumber', widthMm: 12, align: 'center' } as const

type Laid = { readonly blocks: readonly PlainBlock[]; readonly view: DocumentView }

/**
 * Sections as blocks of a template with the view they name: I., II. over the sections, 1., 2. over texts and tables, short
 * answers together in one list of facts.
 */
export function layAnswers(sections: readonly AnsweredSection[]): Laid {
  const shown = sections.filter(({ parts }) => parts.length > 0)
  const laid = shown.map((section, at) => laySection(section, at))
  return {
    blocks: laid.flatMap(({ blocks }) => blocks),
    view: Object.fromEntries(laid.map(({ view }, at) => [`s${at}`, view])),
  }
}

/** Sections without those named, and without the fields named in them. */
export function leaveOut(
  sections: readonly AnsweredSection[],
  left: ReadonlySet<string>,
): readonly AnsweredSection[] {
  return sections
    .filter(({ id }) => !left.has(id))
    .map((section) => ({ ...section, parts: section.parts.filter(({ id }) => !left.has(id)) }))
}

function laySection({ title, parts }: AnsweredSection, at: number): Laid {
  const blocks: PlainBlock[] = [{ kind: 'heading', text: `{{s${at}.title}}` }]
  const view: Record<string, ViewValue> = { title: `${roman(at + 1)}. ${title}` }
  let number = 0
  for (const [index, group] of groupsOf(parts).entries()) {
    const name = `p${index}`
    const path = `s${at}.${name}`
    if (group.kind === 'facts') {
      view[name] = group.rows
      blocks.push({ kind: 'facts', rows: path })
      continue
    }
    number += 1
    view[`${name}Title`] = `${number}. ${group.label}`
    blocks.push({ kind: 'heading', text: `{{${path}Title}}` })
    view[name] = group.kind === 'text' ? group.text : numbered(group)
    blocks.push(group.kind === 'text' ? { kind: 'paragraph', text: `{{${path}}}` } : tableAt(path, group))
  }
  return { blocks, view }
}

type Table = Extract<AnsweredPart, { kind: 'table' }>
type Group =
  | { readonly kind: 'facts'; readonly rows: readonly DocumentView[] }
  | Exclude<AnsweredPart, { kind: 'fact' }>

/** Facts that follow one another are one list. */
function groupsOf(parts: readonly AnsweredPart[]): readonly Group[] {
  const groups: Group[] = []
  for (const part of parts) {
    if (part.kind !== 'fact') {
      groups.push(part)
      continue
    }
    const fact = { label: part.label, value: part.value }
    const last = groups.at(-1)
    if (last?.kind === 'facts') groups.splice(-1, 1, { kind: 'facts', rows: [...last.rows, fact] })
    else groups.push({ kind: 'facts', rows: [fact] })
  }
  return groups
}

/** What days and numbers leave of the page, shared out among the texts. */
function textWidth({ columns }: Table): number {
  const texts = columns.filter(({ holds }) => holds === 'text').length
  const taken = columns.reduce((sum, { holds }) => sum + (holds === 'text' ? 0 : widths[holds]), 0)
  return (pageWidthMm - orderColumn.widthMm - taken) / Math.max(texts, 1)
}

function isWide(table: Table): boolean {
  return textWidth(table) < leastTextMm
}

function tableAt(path: string, table: Table): PlainBlock {
  if (isWide(table)) return { kind: 'facts', rows: path }
  const columns = table.columns.map(({ key, title, holds }) => ({
    key,
    title,
    widthMm: holds === 'text' ? textWidth(table) : widths[holds],
    align: holds === 'text' ? ('left' as const) : ('center' as const),
  }))
  return { kind: 'table', rows: path, columns: [orderColumn, ...columns] }
}

/** The rows with their numbers; of a wide table every cell behind its title, the first one over them. */
function numbered(table: Table): readonly DocumentView[] {
  if (!isWide(table)) return table.rows.map((row, at) => ({ ...row, rowNumber: String(at + 1) }))
  const [head, ...rest] = table.columns
  return table.rows.flatMap((row, at) => [
    { label: `${at + 1}. ${head ? (row[head.key] ?? '') : ''}`, value: '' },
    ...rest
      .map(({ key, title }) => ({ label: title, value: row[key] ?? '' }))
      .filter(({ value }) => value !== ''),
  ])
}

const romanSigns = [
  ['X', 10],
  ['IX', 9],
  ['V', 5],
  ['IV', 4],
  ['I', 1],
] as const

function roman(number: number): string {
  let left = number
  let text = ''
  for (const [sign, value] of romanSigns) {
    text += sign.repeat(Math.floor(left / value))
    left %= value
  }
  return text
}
