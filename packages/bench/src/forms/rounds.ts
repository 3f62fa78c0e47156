/** Ways to do the same work, measured in turns so that a machine shared with others slows all of them alike. */
export function perCpuSecond<Name extends string>(
  ways: Readonly<Record<Name, () => unknown>>,
  { rounds, slice }: { readonly rounds: number; readonly slice: number },
): Readonly<Record<Name, number>> {
  const names = Object.keys(ways) as Name[]
  const found = new Map<Name, number[]>(names.map((name) => [name, []]))
  for (let round = 0; round < rounds; round += 1)
    for (const name of names) found.get(name)?.push(speedOf(ways[name], slice))
  const entries = names.map((name) => [name, median(found.get(name) ?? [])] as const)
  return Object.fromEntries(entries) as Record<Name, number>
}

export function median(values: readonly number[]): number {
  return percentile(values, 0.5)
}

export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((left, right) => left - right)
  return sorted[Math.max(Math.ceil(sorted.length * share) - 1, 0)] ?? Number.NaN
}

/** How often a piece of work is done in a second of CPU time. */
function speedOf(work: () => unknown, slice: number): number {
  const before = process.cpuUsage()
  let runs = 0
  for (const until = performance.now() + slice; performance.now() < until; runs += 100)
    for (let index = 0; index < 100; index += 1) work()
  const { user, system } = process.cpuUsage(before)
  return runs / ((user + system) / 1e6)
}
