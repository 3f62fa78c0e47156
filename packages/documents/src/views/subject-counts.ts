import words from '../document-words.json' with { type: 'json' }
import { paddedCount } from '../vietnamese-number.ts'

export type CountedKind = 'collective' | 'individual' | 'household'

export const countedKinds: readonly CountedKind[] = ['collective', 'individual', 'household']

export function kindWord(kind: CountedKind): string {
  return words.kinds[kind]
}

export function countOf(items: readonly { readonly kind: CountedKind }[], kind: CountedKind): number {
  return items.filter((item) => item.kind === kind).length
}

/** `01 tập thể, 02 cá nhân và 02 hộ gia đình`; kinds that do not occur are left out. */
export function countWords(items: readonly { readonly kind: CountedKind }[]): string {
  const parts = countedKinds
    .map((kind) => ({ kind, count: countOf(items, kind) }))
    .filter(({ count }) => count > 0)
    .map(({ kind, count }) => `${paddedCount(count)} ${kindWord(kind)}`)
  return joinWithAnd(parts)
}

/** `tập thể, cá nhân, hộ gia đình`, as far as they occur. */
export function kindWords(items: readonly { readonly kind: CountedKind }[]): string {
  return countedKinds
    .filter((kind) => countOf(items, kind) > 0)
    .map(kindWord)
    .join(', ')
}

function joinWithAnd(parts: readonly string[]): string {
  if (parts.length < 2) return parts.join('')
  return `${parts.slice(0, -1).join(', ')} ${words.and} ${parts.at(-1)}`
}
