import { percentile } from '#forms/rounds.ts'

/** One line of the table: what was found, and what was asked for. */
export type Figure = {
  readonly name: string
  readonly value: number
  readonly unit: string
  readonly goal: number
  /** What stands behind it: the floor of the same run, or what lay in it. */
  readonly beside: string
}

export function printFigures(figures: readonly Figure[]): void {
  const shown = ({ value }: Figure) => (Math.abs(value) >= 100 ? value.toFixed(0) : value.toFixed(2))
  console.log(`\n${'Plugins'.padEnd(46)}${'measured'.padStart(14)}${'goal'.padStart(12)}`)
  for (const figure of figures) {
    const { name, value, unit, goal, beside } = figure
    const kept = value <= goal ? ' ' : '!'
    console.log(
      `${name.padEnd(46)}${`${shown(figure)} ${unit}`.padStart(14)}${`≤ ${goal} ${unit}`.padStart(12)} ${kept} ${beside}`,
    )
  }
  console.log('')
}

/** The 25th percentile: what a piece of work takes when the neighbours of this machine leave it alone for a moment. */
export function quarter(values: readonly number[]): number {
  return percentile(values, 0.25)
}

export type Work = { readonly name: string; readonly turns: number; run(): unknown }

/** Processor microseconds per turn, all threads together, of each piece of work, measured in turns. */
export async function costsOf(works: readonly Work[], rounds: number): Promise<ReadonlyMap<string, number>> {
  const taken = new Map<string, number[]>(works.map(({ name }) => [name, []]))
  for (let round = 0; round < rounds; round += 1) {
    for (const { name, turns, run } of works) {
      const before = process.cpuUsage()
      for (let turn = 0; turn < turns; turn += 1) await run()
      const { user, system } = process.cpuUsage(before)
      taken.get(name)?.push((user + system) / turns)
    }
  }
  return new Map([...taken].map(([name, times]) => [name, quarter(times)]))
}
