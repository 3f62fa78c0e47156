import type { FormSection, RemarkThreadView } from '@thidua/contracts'

/** Where remarks stand on a page. A place is a field's id, or `section:` and a section's. */
export type RemarkPlaces = {
  /** Every place of the page, from top to bottom. */
  readonly order: readonly string[]
  readonly threadsAt: ReadonlyMap<string, readonly RemarkThreadView[]>
  /** Threads not yet settled, by section. */
  readonly openIn: ReadonlyMap<string, number>
  readonly open: number
  readonly sectionOf: ReadonlyMap<string, string>
}

export function placeOfSection(sectionId: string): string {
  return `section:${sectionId}`
}

/** A thread at a field that is hidden now stands at its section, and at the first one where that is hidden too. */
export function arrangeRemarks(
  sections: readonly FormSection[],
  shown: { readonly sections: ReadonlySet<string>; readonly fields: ReadonlySet<string> },
  threads: readonly RemarkThreadView[],
): RemarkPlaces {
  const seen = sections.filter(({ id }) => shown.sections.has(id))
  const sectionOf = new Map<string, string>()
  const order: string[] = []
  for (const { id, fields } of seen) {
    for (const place of [placeOfSection(id), ...fields.map((field) => field.id)]) {
      if (place !== placeOfSection(id) && !shown.fields.has(place)) continue
      sectionOf.set(place, id)
      order.push(place)
    }
  }
  const homes = new Map(
    sections.flatMap(({ id, fields }) => fields.map((field) => [field.id, placeOfSection(id)] as const)),
  )
  const first = order[0]
  const threadsAt = new Map<string, RemarkThreadView[]>()
  const openIn = new Map<string, number>()
  for (const thread of threads) {
    const place = [thread.partId, homes.get(thread.partId), first].find(
      (one) => one !== undefined && sectionOf.has(one),
    )
    if (place === undefined) continue
    const here = threadsAt.get(place)
    if (here) here.push(thread)
    else threadsAt.set(place, [thread])
    const section = sectionOf.get(place) ?? ''
    if (!thread.settled) openIn.set(section, (openIn.get(section) ?? 0) + 1)
  }
  const open = [...openIn.values()].reduce((sum, count) => sum + count, 0)
  return { order, threadsAt, openIn, open, sectionOf }
}

/** The next place with something open behind `from`, going round; from a section's own place it counts as well. */
export function nextOpenPlace(places: RemarkPlaces, from: string, including: boolean): string | null {
  const open = places.order.filter((place) =>
    places.threadsAt.get(place)?.some(({ settled }) => settled === null),
  )
  const at = places.order.indexOf(from)
  const behind = open.find((place) => {
    const index = places.order.indexOf(place)
    return including ? index >= at : index > at
  })
  return behind ?? open[0] ?? null
}
