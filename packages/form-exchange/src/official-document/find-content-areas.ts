import { nodesUnder, type OutlineNode } from './build-outline.ts'
import { itemOf } from './describe-groups.ts'
import { isHeadingText } from './find-criteria.ts'
import { isBrokenSequence } from './find-sequence-oddities.ts'
import { lexicon, mentions, opensWith } from './lexicon.ts'
import type { DocumentItem, Doubt } from './parsed-document.ts'

/** What the movement is about: the list under the deepest heading that opens with “Nội dung”. */
export function findContentAreas(root: OutlineNode, doubts: readonly Doubt[]): readonly DocumentItem[] {
  const headings = [...nodesUnder(root)].filter(isContentHeading)
  const deepest = headings.filter((node) => !headings.some((other) => isAbove(node, other)))
  const section = deepest.find((node) => node.children.length >= 2) ?? deepest[0]
  if (!section) return []
  const own: Doubt[] = [...doubts]
  if (deepest.length > 1) own.push('several-sections')
  if (new Set(section.children.map((child) => child.style)).size > 1) own.push('mixed-markers')
  if (isBrokenSequence(section.children)) own.push('broken-sequence')
  if (section.children.some((child) => child.children.length > 0)) own.push('nested-lists')
  if (section.strays.length > 0) own.push('unmarked-items')
  return section.children.map((child) => itemOf(child, own))
}

function isContentHeading(node: OutlineNode): boolean {
  const opens = isHeadingText(node.text) && opensWith(node.text, lexicon.sections.contents)
  return opens && !mentions(node.text, lexicon.sections.criteria) && node.children.length > 0
}

function isAbove(node: OutlineNode, other: OutlineNode): boolean {
  for (let at = other.parent; at; at = at.parent) if (at === node) return true
  return false
}
