import { isSyllable } from './is-syllable.ts'
import tables from './legacy-encodings.json' with { type: 'json' }

export type LegacyEncoding = 'tcvn3' | 'vni'
export type LegacyText = { readonly encoding: LegacyEncoding; readonly converted: string }

const encodings: Readonly<Record<LegacyEncoding, ReadonlyMap<string, string>>> = {
  tcvn3: new Map(Object.entries(tables.tcvn3)),
  vni: new Map(Object.entries(tables.vni)),
}
const sample = 20_000

/**
 * Text typed for the fonts used before Unicode (TCVN3/ABC, VNI): recognised because its words only become Vietnamese
 * once converted. The conversion is an offer for a person to accept; null for text that reads well as it is.
 */
export function findLegacyText(text: string): LegacyText | null {
  if (!/[\u00A1-\u00FF]/.test(text)) return null
  const words = wordsOf(text.slice(0, sample))
  if (words.length === 0) return null
  const asItStands = shareOfSyllables(words)
  if (asItStands > 0.7) return null
  const [best] = (['tcvn3', 'vni'] as const)
    .map((encoding) => ({
      encoding,
      share: shareOfSyllables(words.map((word) => convertLegacy(word, encoding))),
    }))
    .toSorted((left, right) => right.share - left.share)
  if (!best || best.share < 0.8) return null
  return { encoding: best.encoding, converted: convertLegacy(text, best.encoding) }
}

export function convertLegacy(text: string, encoding: LegacyEncoding): string {
  const table = encodings[encoding]
  let converted = ''
  for (let at = 0; at < text.length; at += 1) {
    const pair = encoding === 'vni' ? table.get(text.slice(at, at + 2)) : undefined
    if (pair !== undefined) {
      converted += pair
      at += 1
    } else converted += table.get(text[at] ?? '') ?? text[at]
  }
  return converted.normalize('NFC')
}

/** Words with a letter outside ASCII; TCVN3 writes some letters as signs, so only blanks and ASCII punctuation part them. */
function wordsOf(text: string): readonly string[] {
  return text
    .split(/[\s\x21-\x40\x5B-\x60\x7B-\x7E“”‘’–—…]+/)
    .filter((word) => /[^\x20-\x7E]/.test(word))
    .slice(0, 2000)
}

function shareOfSyllables(words: readonly string[]): number {
  return words.filter(isSyllable).length / words.length
}
