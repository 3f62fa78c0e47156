import tables from './legacy-encodings.json' with { type: 'json' }

const nuclei: ReadonlySet<string> = new Set(tables.nuclei)
const tones = /[\u0300\u0301\u0303\u0309\u0323]/g
const shape =
  /^(?:ngh|ng|nh|ch|gh|gi|kh|ph|qu|th|tr|[bcdđghklmnpqrstvx])?([aăâeêioôơuưy]+)(?:ng|nh|ch|[cmnpt])?$/

/** Whether a word could be one syllable of Vietnamese as written today. */
export function isSyllable(word: string): boolean {
  const apart = word.toLowerCase().normalize('NFD')
  if ((apart.match(tones) ?? []).length > 1) return false
  const plain = apart.replace(tones, '').normalize('NFC')
  if (plain === 'gi') return true
  const nucleus = shape.exec(plain)?.[1]
  return nucleus !== undefined && nuclei.has(nucleus)
}
