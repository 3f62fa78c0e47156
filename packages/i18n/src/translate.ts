import { catalogueOf } from './catalogue.ts'
import type { MessageKey } from './catalogue.ts'
import { interpolate } from './interpolate.ts'
import type { MessageParams } from './interpolate.ts'
import { getLanguage, useLanguage } from './language-store.ts'

/** The message of a key in the language of the page. In components prefer `useTranslate`, which follows a switch. */
export function t(key: MessageKey, params: MessageParams = {}): string {
  const language = getLanguage()
  return interpolate(catalogueOf(language)[key], params, language)
}

export type Translate = typeof t

/** `const t = useTranslate()`: the component renders again when the language changes. */
export function useTranslate(): Translate {
  useLanguage()
  return t
}
