import type { Language } from '@thidua/kernel'
import { formatParam } from './format/format-param.ts'
import type { ParamFormat } from './format/format-param.ts'

export type MessageParams = Readonly<Record<string, string | number | boolean | null | undefined>>

/**
 * Fills a message. `{name}` and `{name:format}` are replaced; `[… {name} …]` vanishes when a value inside is missing;
 * `{count|file|files}` chooses a form by whether `count` is 1.
 */
export function interpolate(message: string, params: MessageParams, language: Language): string {
  if (!message.includes('{') && !message.includes('[')) return message
  const chosen = message.replace(/\[([^\]]*)\]/g, (_, part: string) => (isComplete(part, params) ? part : ''))
  return chosen.replace(
    /\{(\w+)(?::(\w+))?(?:\|([^|}]*)\|([^}]*))?\}/g,
    (whole, name: string, format?: string, one?: string, many?: string) => {
      const value = params[name]
      if (value === undefined || value === null) return whole
      if (one !== undefined && many !== undefined) return value === 1 ? one : many
      return formatParam(value, format as ParamFormat | undefined, language)
    },
  )
}

/** The names of the values a message needs, sorted. */
export function placeholdersOf(message: string): readonly string[] {
  const names = [...message.matchAll(/\{(\w+)/g)].map((match) => match[1] ?? '')
  return [...new Set(names)].toSorted()
}

function isComplete(part: string, params: MessageParams): boolean {
  return placeholdersOf(part).every(
    (name) => params[name] !== undefined && params[name] !== null && params[name] !== '',
  )
}
