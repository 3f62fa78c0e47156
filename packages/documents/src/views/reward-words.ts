import words from '../document-words.json' with { type: 'json' }
import { moneyInFigures, moneyInWords } from '../vietnamese-number.ts'
import { type CountedKind, countedKinds, kindWord } from './subject-counts.ts'

export type RewardedItem = { readonly kind: CountedKind; readonly amount: number | null }

/** The sentence on money of a decision: what each kind gets and the sum in figures and words. Amounts are whole đồng. */
export function rewardWords(items: readonly RewardedItem[]): string {
  const paid = items.filter((item): item is RewardedItem & { amount: number } => item.amount !== null)
  if (paid.length === 0) return words.rewardFree
  const total = paid.reduce((sum, item) => sum + item.amount, 0)
  const parts = countedKinds.flatMap((kind) =>
    [...new Set(paid.filter((item) => item.kind === kind).map((item) => item.amount))].map((amount) =>
      put(words.rewardEach, { amount: moneyInFigures(amount), kind: kindWord(kind) }),
    ),
  )
  return put(words.rewardTotal, {
    parts: parts.join('; '),
    total: moneyInFigures(total),
    words: moneyInWords(total),
  })
}

/** Puts named values into a phrase of the word list. */
export function put(phrase: string, values: Readonly<Record<string, string>>): string {
  return phrase.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '')
}
