import type { OutlineNode } from './build-outline.ts'
import type { CriteriaList } from './find-criteria.ts'
import { findPoints } from './find-points.ts'
import { isBrokenSequence } from './find-sequence-oddities.ts'
import { lexicon } from './lexicon.ts'
import type {
  Certainty,
  DocumentCriterion,
  DocumentGroup,
  DocumentItem,
  Doubt,
  Oddity,
} from './parsed-document.ts'
import { placeOfNode } from './place-of-node.ts'
import { readCriteriaTable, type TableGroup } from './read-criteria-table.ts'
import type { Block } from './split-blocks.ts'

const grave: ReadonlySet<Doubt> = new Set([
  'no-section-heading',
  'mixed-markers',
  'unmarked-items',
  'several-sections',
  'table-columns-guessed',
  'legacy-encoding',
])

export function certaintyOf(doubts: readonly Doubt[]): Certainty {
  if (doubts.length === 0) return 'certain'
  return doubts.some((doubt) => grave.has(doubt)) ? 'guess' : 'likely'
}

export type DescribedGroups = {
  readonly groups: readonly DocumentGroup[]
  readonly oddities: readonly Oddity[]
}

type Bench = { readonly ids: Set<string>; readonly oddities: Oddity[]; readonly doubts: readonly Doubt[] }

/** Groups and criteria with ids, places and certainty. `doubts` holds for the whole document. */
export function describeGroups(lists: readonly CriteriaList[], doubts: readonly Doubt[]): DescribedGroups {
  const bench: Bench = { ids: new Set(), oddities: [], doubts }
  const groups = lists.flatMap((list) => {
    if (list.table !== null) return describeTable(list, list.heading.tables[list.table] ?? [], bench)
    return list.paragraphs ? [describeParagraphs(list, bench)] : [describeList(list, bench)]
  })
  return { groups, oddities: bench.oddities }
}

function describeList(list: CriteriaList, bench: Bench): DocumentGroup {
  const { heading, items } = list
  const styles = new Set(items.map((item) => item.style))
  const doubts = [...bench.doubts, ...list.doubts]
  if (styles.size > 1) {
    doubts.push('mixed-markers')
    bench.oddities.push({
      code: 'mixed-markers',
      source: heading.source,
      params: { group: heading.text.slice(0, 120) },
    })
  }
  if (isBrokenSequence(items)) doubts.push('broken-sequence')
  if (items.length === 1) doubts.push('single-item')
  if (heading.strays.length > 0 || items.some((item) => item.strays.length + item.paragraphs.length > 0))
    doubts.push('unmarked-items')
  const id = freshId(heading, bench.ids)
  const criteria = items.map((item, index) => describeCriterion(item, codeOf(id, index), doubts))
  return { ...itemOf(heading, doubts), id, points: findPoints(heading.text), criteria }
}

function describeCriterion(node: OutlineNode, code: string, doubts: readonly Doubt[]): DocumentCriterion {
  const deep = node.children.some((part) => part.children.length > 0 || part.style !== 'plus')
  const own: readonly Doubt[] = deep ? ['nested-lists'] : []
  const item = itemOf(node, [...doubts, ...own])
  return {
    ...item,
    code,
    points: findPoints(node.text),
    parts: node.children.map((part) => itemOf(part, doubts)),
  }
}

export function itemOf(node: OutlineNode, doubts: readonly Doubt[]): DocumentItem {
  const all = [...new Set([...doubts, ...(node.joined ? (['joined-lines'] as const) : [])])]
  const { label, text, source } = node
  return { printed: label, text, place: placeOfNode(node), source, certainty: certaintyOf(all), doubts: all }
}

function describeParagraphs(list: CriteriaList, bench: Bench): DocumentGroup {
  const { heading } = list
  const doubts = [...bench.doubts, ...list.doubts]
  const id = freshId(heading, bench.ids)
  const criteria = heading.paragraphs.map((block, index) => {
    const place = lexicon.place.paragraph.replace('{order}', String(index + 1))
    return fromBlock(block, codeOf(id, index), `${placeOfNode(heading)}, ${place}`, doubts)
  })
  return { ...itemOf(heading, doubts), id, points: null, criteria }
}

function fromBlock(block: Block, code: string, place: string, doubts: readonly Doubt[]): DocumentCriterion {
  const { text, source } = block
  const points = findPoints(text)
  return {
    printed: null,
    text,
    place,
    source,
    certainty: certaintyOf(doubts),
    doubts,
    code,
    points,
    parts: [],
  }
}

function describeTable(list: CriteriaList, rows: readonly Block[], bench: Bench): readonly DocumentGroup[] {
  const reading = readCriteriaTable(rows)
  const doubts = [...new Set([...bench.doubts, ...list.doubts, ...reading.doubts])].filter(
    (doubt) => doubt !== 'no-group-heading',
  )
  const above = placeOfNode(list.heading)
  return reading.groups.map((group) => describeTableGroup(group, { list, doubts, above, ids: bench.ids }))
}

type TableBench = {
  readonly list: CriteriaList
  readonly doubts: readonly Doubt[]
  readonly above: string
  readonly ids: Set<string>
}

function describeTableGroup(group: TableGroup, { list, doubts, above, ids }: TableBench): DocumentGroup {
  const placeOf = (row: number): string =>
    [above, lexicon.place.row.replace('{order}', String(row))].filter((part) => part !== '').join(', ')
  const id = freshId(
    { label: group.label, style: /^[IVX]+$/.test(group.label ?? '') ? 'roman' : 'upper' },
    ids,
  )
  const criteria = group.criteria.map((criterion, index) => ({
    ...fromBlock(criterion.block, codeOf(id, index), placeOf(criterion.row), doubts),
    printed: criterion.label,
    text: criterion.text,
    points: criterion.points,
  }))
  return {
    id,
    printed: group.label,
    text: group.title ?? list.heading.text,
    place: above,
    source: group.block.source,
    certainty: certaintyOf(doubts),
    doubts,
    points: group.points,
    criteria,
  }
}

/** The printed letter where it can be an id and is still free, else the next of g1, g2… */
function freshId({ label, style }: Pick<OutlineNode, 'label' | 'style'>, ids: Set<string>): string {
  const letter =
    style === 'lower' || style === 'upper' ? (label ?? '').toLowerCase().replace(/[.)]$/, '') : ''
  let id = letter
  for (let next = 1; !/^([a-z]|g\d+)$/.test(id) || ids.has(id); next += 1) id = `g${next}`
  ids.add(id)
  return id
}

function codeOf(id: string, index: number): string {
  return /^[a-z]$/.test(id) ? `${id.toUpperCase()}${index + 1}` : `${id.toUpperCase()}.${index + 1}`
}
