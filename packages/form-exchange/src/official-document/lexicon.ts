import { foldSearchKey } from '@thidua/kernel'
import words from './document-lexicon.json' with { type: 'json' }

/** The words by which parts of an official document are known: data, so that a lawyer can add one. */
export const lexicon: typeof words = words

const folded = new Map<readonly string[], readonly string[]>()

function foldedOf(phrases: readonly string[]): readonly string[] {
  const known = folded.get(phrases) ?? phrases.map(foldSearchKey)
  folded.set(phrases, known)
  return known
}

/** Whether the text opens with one of the phrases, whatever its capitals and marks. */
export function opensWith(text: string, phrases: readonly string[]): boolean {
  const key = `${foldSearchKey(text.slice(0, 400))} `
  return foldedOf(phrases).some((phrase) => key.startsWith(`${phrase} `))
}

export function mentions(text: string, phrases: readonly string[]): boolean {
  const key = ` ${foldSearchKey(text.slice(0, 2000))} `
  return foldedOf(phrases).some((phrase) => key.includes(` ${phrase} `))
}

export function isOneOf(text: string, phrases: readonly string[]): boolean {
  return foldedOf(phrases).includes(foldSearchKey(text.slice(0, 400)))
}
