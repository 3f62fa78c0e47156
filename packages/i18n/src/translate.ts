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

/** The message of a key that came as text, e.g. the reason of a refusal; null when nobody has written one. */
export function findMessage(key: string, params: MessageParams = {}): string | null {
  const language = getLanguage()
  const messages: Readonly<Record<string, string>> = catalogueOf(language)
  const message = Object.hasOwn(messages, key) ? messages[key] : undefined
  return message === undefined ? null : interpolate(message, params, language)
}

export type Translate = typeof t

/** `const t = useTranslate()`: the component renders again when the language changes. */
export function useTranslate(): Translate {
  useLanguage()
  return t
}
