import words from './document-words.json' with { type: 'json' }

/** Fixed words of Decree 30/2020 that renderers set themselves. */
export const documentWords: {
  readonly nationalTitle: string
  readonly motto: string
  readonly articleLabel: string
  readonly recipientsLabel: string
} = {
  nationalTitle: words.nationalTitle,
  motto: words.motto,
  articleLabel: words.articleLabel,
  recipientsLabel: words.recipientsLabel,
}
