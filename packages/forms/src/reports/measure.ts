import type { PluginReportColumn } from '@thidua/contracts'
import type { RowValue } from './row-value.ts'

type Taken = { readonly holds: boolean; readonly value: RowValue | null }

export type Measure = { add(taken: Taken): void; result(): RowValue | null }

/** What becomes of the values of a group. Nothing taken gives nothing, never nought; only a count may be nought. */
export function createMeasure(kind: PluginReportColumn['measure']): Measure {
  if (kind === 'count' || kind === 'share') return counting(kind)
  if (kind === 'sum' || kind === 'average') return adding(kind)
  return kind === 'first' ? first() : extreme(kind)
}

function counting(kind: 'count' | 'share'): Measure {
  let [rows, held] = [0, 0]
  return {
    add({ holds }) {
      rows += 1
      if (holds) held += 1
    },
    result: () => (kind === 'count' ? held : rows === 0 ? null : (held / rows) * 100),
  }
}

function adding(kind: 'sum' | 'average'): Measure {
  let [total, given] = [0, 0]
  return {
    add({ value }) {
      if (typeof value !== 'number') return
      total += value
      given += 1
    },
    result: () => (given === 0 ? null : kind === 'sum' ? withoutNoise(total) : total / given),
  }
}

/** 0.1 + 0.2 is 0.3 for people; answers have at most six digits after the comma. */
function withoutNoise(total: number): number {
  return Number.isInteger(total) ? total : Number(total.toFixed(6))
}

function extreme(kind: 'least' | 'most'): Measure {
  let found: RowValue | null = null
  return {
    add({ value }) {
      if (value === null || typeof value === 'boolean') return
      if (found === null || (kind === 'least' ? value < found : value > found)) found = value
    },
    result: () => found,
  }
}

function first(): Measure {
  let found: RowValue | null = null
  return {
    add({ value }) {
      found ??= value
    },
    result: () => found,
  }
}
