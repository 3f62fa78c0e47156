import type { ErrorParams, LocalText } from '@thidua/kernel'
import sentences from './sentences.json' with { type: 'json' }

type Params = ErrorParams | Readonly<Record<string, unknown>>

/** Puts values into a sentence; dates are turned the Vietnamese way, what is missing leaves nothing behind. */
export function put(sentence: string, params: Params): string {
  return sentence.replace(/\{(\w+)\}/g, (_, name: string) => spoken(params[name]))
}

function spoken(value: unknown): string {
  if (value === undefined || value === null) return ''
  const text = String(value)
  const date = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text)
  return date ? `${date[3]}/${date[2]}/${date[1]}` : text
}

export function say(text: LocalText, params: Params): LocalText {
  return { vi: put(text.vi, params), ...(text.en ? { en: put(text.en, params) } : {}) }
}

/** An event of a type nobody wrote a sentence for is still shown, by its name. */
export function eventSentence(type: string, params: Params): LocalText {
  const known: Readonly<Record<string, LocalText>> = sentences.events
  const sentence = known[type]
  return sentence ? say(sentence, params) : { vi: type }
}
