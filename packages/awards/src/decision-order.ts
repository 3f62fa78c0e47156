import type { SubjectKind, TitleCode } from '@thidua/contracts'

export type OrderedItem = {
  readonly title: TitleCode
  readonly subjectKind: SubjectKind
  readonly unitName: string
  readonly subjectName: string
  /** For people: given name first; see `nameSortKey`. */
  readonly sortKey: string
}

const kindOrder: readonly SubjectKind[] = ['collective', 'individual', 'household']
const collator = new Intl.Collator('vi', { numeric: true })

/**
 * The order of names in a decision: titles as the catalogue lists them, then collectives, people, households, then the
 * Vietnamese alphabet (given name first for people), then the unit. Stable for equal names.
 */
export function orderDecisionItems<Item extends OrderedItem>(
  items: readonly Item[],
  titleOrder: readonly TitleCode[],
): readonly Item[] {
  return items.toSorted(
    (left, right) =>
      titleOrder.indexOf(left.title) - titleOrder.indexOf(right.title) ||
      kindOrder.indexOf(left.subjectKind) - kindOrder.indexOf(right.subjectKind) ||
      collator.compare(left.sortKey, right.sortKey) ||
      collator.compare(left.unitName, right.unitName),
  )
}
