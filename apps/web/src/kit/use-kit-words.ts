import { localText } from '@thidua/kernel'
import { useLanguage } from '@thidua/i18n'
import words from './kit-words.json' with { type: 'json' }

export type KitWord = keyof typeof words

/** The sample texts of this page in its language. */
export function useKitWords(): (word: KitWord) => string {
  const language = useLanguage()
  return (word) => localText(words[word], language)
}
