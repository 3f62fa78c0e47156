/** Functions a rule may call, and no others: nothing here can loop long or read the host. */
export const plainFunctions: ReadonlySet<string> = new Set([
  'size',
  'int',
  'double',
  'string',
  'contains',
  'startsWith',
  'endsWith',
  'sum',
  'hundredths',
])

/** Walks over a list; never one inside another. */
export const listWalks: ReadonlySet<string> = new Set(['all', 'exists', 'exists_one', 'map', 'filter'])

/** `sum(rows.map(r, r.attendees))`: cells not filled in count as nothing. */
export function sumOfList(list: readonly unknown[]): bigint | number {
  const filled = list.filter((item) => typeof item === 'bigint' || typeof item === 'number')
  if (filled.some((item) => typeof item === 'number')) {
    return filled.reduce<number>((total, item) => total + Number(item), 0)
  }
  return filled.reduce<bigint>((total, item) => total + BigInt(item), 0n)
}

/** A decimal as whole hundredths, so that 99,99 and 100 compare without rounding surprises. */
export function hundredths(value: unknown): bigint {
  if (typeof value === 'bigint') return value * 100n
  if (typeof value === 'number') return BigInt(Math.round(value * 100))
  throw new TypeError('hundredths() needs a number')
}
