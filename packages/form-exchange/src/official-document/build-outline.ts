import { lexicon, mentions, opensWith } from './lexicon.ts'
import type { TextPlace } from './parsed-document.ts'
import { isBullet, readMarker, type Marker, type MarkerStyle } from './read-marker.ts'
import type { Block } from './split-blocks.ts'

/** One marked paragraph or heading with what stands under it, as the printed markers order it. */
export type OutlineNode = {
  readonly style: MarkerStyle | 'root'
  readonly label: string | null
  readonly text: string
  readonly source: TextPlace
  readonly joined: boolean
  readonly parent: OutlineNode | null
  readonly children: OutlineNode[]
  /** Unmarked paragraphs before the first child. */
  readonly paragraphs: Block[]
  /** Unmarked paragraphs that stand between or after the children. */
  readonly strays: Block[]
  readonly tables: Block[][]
}

/**
 * Heading levels of the file are not trusted (they vary within one document): a marker of a style already open continues
 * that list, a new style opens a list below. A heading without a marker starts again from the top.
 */
export function buildOutline(blocks: readonly Block[]): OutlineNode {
  const root = createNode('root', null, '', { start: 0, end: 0, line: 1 }, null, false)
  let current = root
  let table: Block[] | null = null
  for (const [index, block] of blocks.entries()) {
    if (block.cells) {
      if (!table) current.tables.push((table = []))
      table.push(block)
      continue
    }
    table = null
    const marker = readMarker(block.text) ?? headingMarker(block, blocks[index + 1])
    if (marker) {
      const style = settleStyle(marker, current, blocks, index)
      current = append(current, { ...marker, style }, block)
    } else if (current.children.length === 0) current.paragraphs.push(block)
    else current.strays.push(block)
  }
  return root
}

function append(current: OutlineNode, marker: Marker, block: Block): OutlineNode {
  const parent = parentFor(current, marker.style)
  const text = block.text.slice(marker.length).trim()
  const label = marker.label === '' ? null : marker.label
  const node = createNode(marker.style, label, text, block.source, parent, block.joined)
  parent.children.push(node)
  return node
}

function parentFor(current: OutlineNode, style: MarkerStyle): OutlineNode {
  if (style === 'heading' || style === 'part') return rootOf(current)
  for (let node: OutlineNode | null = current; node?.parent; node = node.parent) {
    if (node.style === style) return node.parent
  }
  // A heading within a section never belongs to the last bullet of the list before it.
  return style === 'subheading' ? aboveLists(current) : current
}

function aboveLists(current: OutlineNode): OutlineNode {
  let node = current
  while (node.parent && isListItem(node.style)) node = node.parent
  return node
}

function isListItem(style: OutlineNode['style']): boolean {
  return style !== 'root' && style !== 'heading' && style !== 'roman' && style !== 'part' && style !== 'upper'
}

function rootOf(node: OutlineNode): OutlineNode {
  let top = node
  while (top.parent) top = top.parent
  return top
}

const longestHeading = 160

function headingMarker(block: Block, next: Block | undefined): Marker | null {
  const { text } = block
  if (text.length > longestHeading || /^[\p{Ll}]/u.test(text)) return null
  const open = !/[.;,!?]["”)]*$/.test(text)
  if (!open) return null
  const capitals = text === text.toUpperCase() && /\p{Lu}{3}/u.test(text)
  if (block.heading || capitals) return { style: 'heading', label: '', length: 0 }
  const introduces = next !== undefined && (next.cells !== null || readMarker(next.text) !== null)
  if (introduces && opensWith(text, lexicon.groupOpenings))
    return { style: 'subheading', label: '', length: 0 }
  const section = [...lexicon.sections.criteria, ...lexicon.sections.contents, ...lexicon.sections.other]
  const short = text.length <= 80 && !text.endsWith(':')
  return short && opensWith(text, section) ? { style: 'heading', label: '', length: 0 } : null
}

/** `i)` after `h)` is a letter; `i)` before `ii)` is a small Roman number. So are `I.` after `H.` and before `II.`. */
function settleStyle(
  marker: Marker,
  current: OutlineNode,
  blocks: readonly Block[],
  index: number,
): MarkerStyle {
  if (marker.style === 'lower' && /^[ivx]$/.test(marker.label)) {
    const last = openItem(current, 'lower')
    if (last && /^[gh]$/.test(last.label ?? '') && marker.label === 'i') return 'lower'
    const roman = openItem(current, 'lowerRoman') !== null || nextLabel(blocks, index, 'lowerRoman') === 'ii'
    return roman ? 'lowerRoman' : 'lower'
  }
  if (marker.style === 'roman' && /^[CDLM]$/.test(marker.label)) return 'upper'
  if (marker.style === 'roman' && marker.label === 'I' && openItem(current, 'upper')?.label === 'H')
    return 'upper'
  return marker.style
}

function openItem(current: OutlineNode, style: MarkerStyle): OutlineNode | null {
  for (let node: OutlineNode | null = current; node; node = node.parent) if (node.style === style) return node
  return null
}

function nextLabel(blocks: readonly Block[], index: number, style: MarkerStyle): string | null {
  for (const block of blocks.slice(index + 1, index + 40)) {
    const marker = readMarker(block.text)
    if (marker?.style === style) return marker.label
    if (marker && !isBullet(marker.style)) return null
  }
  return null
}

function createNode(
  style: OutlineNode['style'],
  label: string | null,
  text: string,
  source: TextPlace,
  parent: OutlineNode | null,
  joined: boolean,
): OutlineNode {
  return { style, label, text, source, joined, parent, children: [], paragraphs: [], strays: [], tables: [] }
}

/** Every node below, in the order of the text. */
export function* nodesUnder(node: OutlineNode): Generator<OutlineNode> {
  for (const child of node.children) {
    yield child
    yield* nodesUnder(child)
  }
}

/** Whether this node is about something other than what counts: awards, duties, money. */
export function isAside(node: OutlineNode): boolean {
  return opensWith(node.text, lexicon.sections.other) || mentions(node.text.slice(0, 80), lexicon.awards)
}
