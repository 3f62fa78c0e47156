/** A finished table to be carried away: words for people, numbers as numbers, days as `yyyy-mm-dd`. */
export type FlatTable = {
  readonly title: string
  /** Lines under the title: which year, which unit, made when. */
  readonly notes: readonly string[]
  readonly columns: readonly {
    readonly title: string
    readonly kind: 'text' | 'number' | 'date'
    /** Digits after the comma; null: as many as there are. */
    readonly decimals: number | null
  }[]
  readonly rows: readonly (readonly (string | number | null)[])[]
  readonly totals: readonly (string | number | null)[] | null
}
