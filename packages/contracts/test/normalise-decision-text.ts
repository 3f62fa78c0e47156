/**
 * The text in which quotations of a decision are looked for. Three things are undone, nothing else; the document's own
 * spelling stays: emphasis marks of the markdown copy (`*`), which the print does not have; and, named one by one,
 * the two sentences a page break of the copy cut in the middle (`joins` holds the words on both sides of the cut).
 */
export function normaliseDecisionText(markdown: string, joins: readonly PageBreak[]): string {
  const plain = markdown.replaceAll('*', '')
  return joins.reduce(
    (text, { before, after }) => text.replace(`${before}\n\n${after}`, `${before} ${after}`),
    plain,
  )
}

export type PageBreak = { readonly before: string; readonly after: string }
