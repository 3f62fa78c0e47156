import { isAside, nodesUnder, type OutlineNode } from './build-outline.ts'
import { isOneOf, lexicon, mentions, opensWith } from './lexicon.ts'
import type { Doubt } from './parsed-document.ts'

/** A list of criteria as found: its heading, its items, and what speaks against the reading. */
export type CriteriaList = {
  readonly heading: OutlineNode
  readonly items: readonly OutlineNode[]
  /** Set where the criteria stand in a table instead. */
  readonly table: number | null
  /** The criteria are unmarked paragraphs under the heading. */
  readonly paragraphs: boolean
  readonly doubts: readonly Doubt[]
}

/**
 * Finds where the text lists criteria: first by a heading that says so, else by openings such as “Đối với …”. Every step
 * taken without a printed sign adds a doubt; lists of awards, duties and solutions are left out.
 */
export function findCriteria(root: OutlineNode): readonly CriteriaList[] {
  const sections = deepestSections(root)
  if (sections.length > 0) {
    const doubts: readonly Doubt[] = sections.length > 1 ? ['several-sections'] : []
    return sections.flatMap((section) => listsUnder(section, [...doubts, ...sharedHeading(section)], true))
  }
  return fallbackLists(root)
}

export function isHeadingText(text: string): boolean {
  return text.length <= 160 && !/[.;,]["”)]*$/.test(text)
}

function isCriteriaHeading(node: OutlineNode): boolean {
  if (!isHeadingText(node.text) || isBulletLike(node)) return false
  if (!mentions(node.text, lexicon.sections.criteria)) return false
  if (!opensWith(node.text, lexicon.sections.criteria) && isAside(node)) return false
  return node.children.length > 0 || node.tables.length > 0 || node.paragraphs.length > 0
}

function isBulletLike(node: OutlineNode): boolean {
  return node.style === 'dash' || node.style === 'plus' || node.style === 'dot'
}

/** A section whose only heading of its kind stands below gives way to it; two or more below are its groups. */
function deepestSections(node: OutlineNode): readonly OutlineNode[] {
  const here = node.children.filter(isCriteriaHeading)
  if (here.length === 0) return node.children.flatMap((child) => deepestSections(child))
  return here.flatMap((section) => {
    const [below, another] = section.children.filter(isCriteriaHeading)
    const onlyOne = below !== undefined && another === undefined
    return onlyOne && !hasOtherGroups(section, below) ? [deepestSections(section)[0] ?? below] : [section]
  })
}

function hasOtherGroups(section: OutlineNode, below: OutlineNode): boolean {
  return section.children.some(
    (child) => child !== below && !isAside(child) && opensWith(child.text, lexicon.groupOpenings),
  )
}

function sharedHeading(section: OutlineNode): readonly Doubt[] {
  return mentions(section.text, lexicon.awards) ? ['shares-a-section'] : []
}

function listsUnder(node: OutlineNode, doubts: readonly Doubt[], section: boolean): readonly CriteriaList[] {
  const tables = node.tables.map((_, table) => ({
    heading: node,
    items: [],
    table,
    paragraphs: false,
    doubts,
  }))
  const children = node.children.filter((child) => isBulletLike(child) || !isAside(child))
  const left: readonly Doubt[] = children.length < node.children.length ? ['shares-a-section'] : []
  const chosen = section ? preferCriteria(children) : children
  const groups = groupsAmong(chosen)
  if (groups.length === 0) return [...tables, ...asList(node, chosen, [...doubts, ...left], section)]
  const loose = chosen.filter((child) => !groups.includes(child))
  const between: readonly Doubt[] = loose.length > 0 ? ['mixed-markers'] : []
  const inside = [...doubts, ...left, ...between]
  return [
    ...tables,
    ...(loose.length > 0 ? asList(node, loose, inside, section) : []),
    ...groups.flatMap((group) => listsUnder(group, inside, false)),
  ]
}

/** Where some children name criteria, the others are about something else. */
function preferCriteria(children: readonly OutlineNode[]): readonly OutlineNode[] {
  const named = children.filter(
    (child) => isCriteriaHeading(child) || (isGroup(child) && opensWith(child.text, lexicon.groupOpenings)),
  )
  return named.length >= 2 &&
    named.length < children.length &&
    children.every((child) => !isBulletLike(child))
    ? named
    : children
}

/** One list among plain items of the same marker is an item with parts, unless its own words say it is a group. */
function groupsAmong(children: readonly OutlineNode[]): readonly OutlineNode[] {
  const groups = children.filter(isGroup)
  const plain = new Set(children.filter((child) => !isGroup(child)).map((child) => child.style))
  return groups.filter((group) => opensWith(group.text, lexicon.groupOpenings) || !plain.has(group.style))
}

/** A heading over a list, not a criterion with sub-items. */
function isGroup(node: OutlineNode): boolean {
  const holds = node.children.length > 0 || node.tables.length > 0
  const named = opensWith(node.text, lexicon.groupOpenings)
  if (!holds) return named && node.paragraphs.length >= 2 && isHeadingText(node.text)
  if (isBulletLike(node)) return named && isHeadingText(node.text)
  return isHeadingText(node.text) && (named || !node.children.every(isPart))
}

/** `+` under a numbered sentence explains it; so does a list under a criterion that says how it is counted. */
function isPart(node: OutlineNode): boolean {
  return node.style === 'plus'
}

function asList(
  heading: OutlineNode,
  items: readonly OutlineNode[],
  doubts: readonly Doubt[],
  section: boolean,
): readonly CriteriaList[] {
  const own: Doubt[] = [...doubts]
  if (section) own.push('no-group-heading')
  else if (!opensWith(heading.text, lexicon.groupOpenings)) own.push('group-title-unusual')
  if (items.length === 0) {
    const unmarked = heading.paragraphs.length >= 2 && !section
    return unmarked
      ? [{ heading, items, table: null, paragraphs: true, doubts: [...own, 'unmarked-items'] }]
      : []
  }
  if (isAwardList(items)) return []
  return [{ heading, items, table: null, paragraphs: false, doubts: own }]
}

function isAwardList(items: readonly OutlineNode[]): boolean {
  return items.filter((item) => opensWith(item.text, lexicon.awards)).length * 2 > items.length
}

function fallbackLists(root: OutlineNode): readonly CriteriaList[] {
  const lists: CriteriaList[] = []
  for (const node of nodesUnder(root)) {
    if (insideAside(node)) continue
    const table = node.tables.findIndex((rows) =>
      (rows[0]?.cells ?? []).some((cell) => isOneOf(cell, lexicon.table.text)),
    )
    if (table >= 0)
      lists.push({ heading: node, items: [], table, paragraphs: false, doubts: ['no-section-heading'] })
    const opens = opensWith(node.text, lexicon.groupOpenings) && isHeadingText(node.text)
    if (opens && node.children.length >= 2 && !node.children.some(isGroup))
      lists.push(...asList(node, node.children, ['no-section-heading'], false))
  }
  if (lists.length > 0 || root.tables.length === 0) return lists
  return root.tables.map((_, table) => ({
    heading: root,
    items: [],
    table,
    paragraphs: false,
    doubts: ['no-section-heading'] as const,
  }))
}

function insideAside(node: OutlineNode): boolean {
  for (let at: OutlineNode | null = node; at; at = at.parent) if (at.parent && isAside(at)) return true
  return false
}
