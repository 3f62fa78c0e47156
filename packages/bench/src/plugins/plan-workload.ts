/** A whole plan: forty-eight criteria, each a ratio in tiers with bonus, deduction and a maximum. */
const criteria = 48

export type PlanRow = {
  readonly assigned: number
  readonly done: number
  readonly early: boolean
  readonly late: number
}

export function rowsOf(seed: number): readonly PlanRow[] {
  return Array.from({ length: criteria }, (_, index) => ({
    assigned: 10 + ((index * 7 + seed) % 13),
    done: 5 + ((index * 5 + seed) % 19),
    early: (index + seed) % 3 === 0,
    late: (index + seed) % 4,
  }))
}

const tiers = [
  'done * 100 / assigned >= 100 ? 300 + (early ? 50 : 0) - late * 25',
  'done * 100 / assigned >= 80 ? 240 + (early ? 50 : 0) - late * 25',
  'done * 100 / assigned >= 50 ? 150 - late * 25',
  '0',
].join(' : ')

/** Hundredths of a point for one row, held to the maximum: the same in CEL and in the function. */
export const criterionRule = `(${tiers}) > 300 ? 300 : (${tiers})`

export const criterionVariables = {
  assigned: 'integer',
  done: 'integer',
  early: 'boolean',
  late: 'integer',
} as const

export const planFunction = `
const earned = ({ assigned, done, early, late }) => {
  const percent = Math.trunc(done * 100 / assigned)
  if (percent >= 100) return 300 + (early ? 50 : 0) - late * 25
  if (percent >= 80) return 240 + (early ? 50 : 0) - late * 25
  return percent >= 50 ? 150 - late * 25 : 0
}
export function score(answers) {
  return answers.rows.map((row, index) => {
    const pointsHundredths = Math.min(300, earned(row))
    return { criterionId: 'c' + index, outcome: pointsHundredths > 0 ? 'met' : 'notMet', pointsHundredths }
  })
}`
