import { foldSearchKey } from '@thidua/kernel'
import type { Oddity } from './parsed-document.ts'
import type { Block } from './split-blocks.ts'

type Seen = { count: number; readonly block: Block }

/**
 * Three words in a row that differ only in their marks from a much more frequent three: the mark of bad recognition
 * (“chuyên đổi số” beside forty “chuyển đổi số”). Both are shown; which is right is for a person to say.
 */
export function findSlips(blocks: readonly Block[]): readonly Oddity[] {
  const spellings = new Map<string, Map<string, Seen>>()
  for (const block of blocks) {
    const words = block.text.toLowerCase().match(/[\p{L}\d]+/gu) ?? []
    for (let at = 0; at + 3 <= words.length; at += 1) {
      const phrase = words.slice(at, at + 3).join(' ')
      const key = foldSearchKey(phrase)
      const known = spellings.get(key) ?? new Map<string, Seen>()
      const seen = known.get(phrase)
      if (seen) seen.count += 1
      else known.set(phrase, { count: 1, block })
      spellings.set(key, known)
    }
  }
  const slips = [...spellings.values()].flatMap(slipsOf)
  const worst = slips.toSorted((left, right) => Number(right.params.count) - Number(left.params.count))
  const words = new Set<string>()
  return worst.filter((slip) => !words.has(wordOf(slip)) && words.add(wordOf(slip))).slice(0, 50)
}

/** One misread word stands in up to three phrases of three; it is told once. */
function wordOf({ params: { printed, usual } }: Oddity): string {
  const right = String(usual).split(' ')
  const pairs = String(printed)
    .split(' ')
    .map((word, index) => `${word}>${right[index]}`)
  return pairs.filter((pair) => pair.split('>')[0] !== pair.split('>')[1]).join(' ')
}

function slipsOf(spellings: ReadonlyMap<string, Seen>): readonly Oddity[] {
  if (spellings.size < 2) return []
  const sorted = [...spellings].toSorted(([, left], [, right]) => right.count - left.count)
  const [usual, ...rare] = sorted
  if (!usual || usual[1].count < 8) return []
  return rare
    .filter(([, { count }]) => count * 4 <= usual[1].count)
    .map(([printed, { count, block }]) => ({
      code: 'spelling-slip' as const,
      source: block.source,
      params: { printed, usual: usual[0], count, usualCount: usual[1].count },
    }))
}
