import { foldSearchKey } from '@thidua/kernel'
import type { DocumentGroup, DocumentItem, Oddity, OddityCode } from './parsed-document.ts'
import type { Block } from './split-blocks.ts'

/** Items printed twice, in one list or in two groups, and points that do not add up to what a heading says. */
export function groupOddities(groups: readonly DocumentGroup[]): readonly Oddity[] {
  const seen = new Map<string, { readonly item: DocumentItem; readonly group: DocumentGroup }>()
  const oddities: Oddity[] = []
  for (const group of groups) {
    for (const item of group.criteria) {
      const key = foldSearchKey(item.text)
      const before = seen.get(key)
      if (!before) seen.set(key, { item, group })
      else {
        const code = before.group === group ? 'item-repeated' : 'text-repeated-across-groups'
        oddities.push(repeated(code, item, before.item))
      }
    }
    const sum = pointsDiffer(group)
    if (sum) oddities.push(sum)
  }
  return oddities
}

function repeated(code: OddityCode, item: DocumentItem, before: DocumentItem): Oddity {
  return { code, source: item.source, params: { place: item.place, before: before.place } }
}

function pointsDiffer(group: DocumentGroup): Oddity | null {
  const { points, criteria } = group
  if (!points || criteria.some((item) => item.points === null || item.points.unit !== points.unit))
    return null
  const sum = criteria.reduce((total, item) => total + (item.points?.hundredths ?? 0), 0)
  if (sum === points.hundredths) return null
  return {
    code: 'points-sum-differs',
    source: group.source,
    params: { group: group.id, stated: points.hundredths / 100, sum: sum / 100 },
  }
}

/** Lines put together over a gap, and a word printed twice in a row. */
export function blockOddities(blocks: readonly Block[]): readonly Oddity[] {
  return blocks.flatMap((block) => {
    const found: Oddity[] = []
    if (block.joined) found.push({ code: 'lines-joined', source: block.source, params: {} })
    const doubled = /(?:^|\s)(\p{L}{2,}) \1(?=[\s.,;:]|$)/u.exec(block.text)
    if (doubled && !block.cells)
      found.push({ code: 'word-doubled', source: block.source, params: { word: doubled[1] ?? '' } })
    return found
  })
}
