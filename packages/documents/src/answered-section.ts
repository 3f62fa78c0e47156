/** One section of a form as it was filled in, every answer in the words it is printed in. */
export type AnsweredSection = {
  readonly id: string
  readonly title: string
  readonly parts: readonly AnsweredPart[]
}

/** `id`: the field it answers. */
export type AnsweredPart = { readonly id: string } & (
  | { readonly kind: 'fact'; readonly label: string; readonly value: string }
  | { readonly kind: 'text'; readonly label: string; readonly text: string }
  | {
      readonly kind: 'table'
      readonly label: string
      readonly columns: readonly AnsweredColumn[]
      readonly rows: readonly Readonly<Record<string, string>>[]
    }
)

export type AnsweredColumn = {
  readonly key: string
  readonly title: string
  readonly holds: 'text' | 'number' | 'day'
}
