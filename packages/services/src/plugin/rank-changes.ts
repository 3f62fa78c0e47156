import type { Score } from '@thidua/contracts'
import type { PluginDossierRow } from '@thidua/data/repositories'
import { groupRows } from './group-rows.ts'

export type ScoredTwice = { readonly row: PluginDossierRow; readonly before: Score; readonly after: Score }

export type RankedChange = ScoredTwice & {
  readonly rankBefore: number | null
  readonly rankAfter: number | null
  readonly criterionIds: readonly string[]
}

const mostExamples = 100

/** Dossiers whose outcome differs, those that move most first. Ranks are among dossiers of the same round's kind and year. */
export function rankChanges(scored: readonly ScoredTwice[]): {
  readonly changed: readonly { readonly unitId: string }[]
  readonly examples: readonly RankedChange[]
} {
  const rooms = groupRows(scored, ({ row }) => `${row.stakeholder} ${row.occasion} ${row.year}`)
  const changed = [...rooms.values()].flatMap((room) => {
    const [was, is] = [ranksOf(room.map(({ before }) => before)), ranksOf(room.map(({ after }) => after))]
    return room.flatMap((one, at): readonly RankedChange[] => {
      const criterionIds = changedCriteria(one.before, one.after)
      const moved = valueOf(one.before) !== valueOf(one.after) || criterionIds.length > 0
      const ranks = { rankBefore: was[at] ?? null, rankAfter: is[at] ?? null }
      return moved ? [{ ...one, ...ranks, criterionIds }] : []
    })
  })
  const distance = ({ rankBefore, rankAfter }: RankedChange) => Math.abs((rankBefore ?? 0) - (rankAfter ?? 0))
  return {
    changed: changed.map(({ row }) => ({ unitId: row.unitId })),
    examples: changed
      .toSorted(
        (left, right) => distance(right) - distance(left) || (left.row.code < right.row.code ? -1 : 1),
      )
      .slice(0, mostExamples),
  }
}

/** Points where there are points, else criteria met. */
function valueOf({ totalHundredths, met }: Score): number {
  return totalHundredths ?? met
}

/** Equal points share a rank. */
function ranksOf(scores: readonly Score[]): readonly number[] {
  const first = new Map<number, number>()
  const sorted = scores.map(valueOf).toSorted((left, right) => right - left)
  for (const [at, value] of sorted.entries()) if (!first.has(value)) first.set(value, at + 1)
  return scores.map((score) => first.get(valueOf(score)) ?? 0)
}

function changedCriteria(was: Score, is: Score): readonly string[] {
  const said = (score: Score) =>
    new Map(score.lines.map((line) => [line.criterionId, `${line.outcome} ${line.pointsHundredths ?? ''}`]))
  const [old, now] = [said(was), said(is)]
  return [...new Set([...old.keys(), ...now.keys()])].filter((id) => old.get(id) !== now.get(id)).toSorted()
}
