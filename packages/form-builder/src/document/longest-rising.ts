/** The longest run of items, not necessarily side by side, whose ranks rise: what may stay when a list is put in order. */
export function longestRising<Item>(items: readonly Item[], rank: (item: Item) => number): readonly Item[] {
  const tails: number[] = []
  const previous: number[] = []
  for (const [at, item] of items.entries()) {
    let low = 0
    let high = tails.length
    while (low < high) {
      const middle = (low + high) >> 1
      const tail = items[tails[middle] ?? 0]
      if (tail !== undefined && rank(tail) < rank(item)) low = middle + 1
      else high = middle
    }
    previous[at] = low > 0 ? (tails[low - 1] ?? -1) : -1
    tails[low] = at
  }
  const found: Item[] = []
  for (let at = tails.at(-1) ?? -1; at >= 0; at = previous[at] ?? -1) {
    const item = items[at]
    if (item !== undefined) found.unshift(item)
  }
  return found
}
