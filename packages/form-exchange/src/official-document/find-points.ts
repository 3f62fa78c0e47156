import { lexicon } from './lexicon.ts'
import type { PointsFound } from './parsed-document.ts'

const points = new RegExp(lexicon.patterns.points, 'iu')
const weight = new RegExp(lexicon.patterns.weight, 'iu')

/** Points or a weight printed in a criterion, as hundredths; the text itself keeps them. */
export function findPoints(text: string): PointsFound | null {
  const share = weight.exec(text)
  if (share?.[1]) return { hundredths: hundredthsOf(share[1]), unit: 'percent', printed: share[0].trim() }
  const given = points.exec(text)
  return given?.[1] ? { hundredths: hundredthsOf(given[1]), unit: 'points', printed: given[0].trim() } : null
}

/** Points alone in a cell of a table: `10`, `7,5`, `10 điểm`. */
export function pointsOfCell(cell: string): PointsFound | null {
  const match = /^(\d{1,4}(?:[.,]\d{1,2})?)(\s*%)?$/.exec(cell.trim())
  if (!match?.[1]) return findPoints(cell)
  return { hundredths: hundredthsOf(match[1]), unit: match[2] ? 'percent' : 'points', printed: cell.trim() }
}

function hundredthsOf(printed: string): number {
  return Math.round(Number(printed.replace(',', '.')) * 100)
}
