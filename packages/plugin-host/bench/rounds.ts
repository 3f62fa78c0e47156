/** Processor microseconds a piece of work takes, all threads together, per turn. */
export type Work = { readonly name: string; readonly turns: number; run(): unknown }

/**
 * The 25th percentile of interleaved rounds for each piece of work, so that ratios within one run can be believed on a
 * machine others use too.
 */
export async function measure(works: readonly Work[], rounds = 13): Promise<ReadonlyMap<string, number>> {
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

function quarter(times: readonly number[]): number {
  return times.toSorted((left, right) => left - right)[Math.floor(times.length / 4)] ?? 0
}
