import { hasControlCharacter, normaliseText } from '@thidua/kernel'

/**
 * Anything but plain Vietnamese, Latin and usual punctuation; a text without it is already NFC and holds nothing
 * forbidden, so the dear checks are left out. Nearly every real answer goes this way. Written as what is suspicious, in
 * ascending ranges, because that runs fastest: this one pass is most of what checking a dossier costs (`bench/`).
 */
// oxlint-disable-next-line no-control-regex, no-misleading-character-class -- finding them is the point
const suspicious = /[\u0000-\u0009\u000B-\u001F\u007F\u0300-\u1E9F\u1EFA-\u200F\u2027-\uFFFF]/
// oxlint-disable-next-line no-control-regex, no-misleading-character-class -- finding them is the point
const suspiciousInLine = /[\u0000-\u001F\u007F\u0300-\u1E9F\u1EFA-\u200F\u2027-\uFFFF]/
const lineBreak = /[\n\r]/
/** With the `u` flag this matches only a surrogate without its partner; databases refuse such text. */
const loneSurrogate = /[\uD800-\uDFFF]/u

/** The text in NFC, or null when it holds a character that may not be stored. */
export function cleanText(text: string, severalLines: boolean): string | null {
  if (!(severalLines ? suspicious : suspiciousInLine).test(text)) return text
  if (!severalLines && lineBreak.test(text)) return null
  const normal = normaliseText(text)
  return hasControlCharacter(normal) || loneSurrogate.test(normal) ? null : normal
}

export function isBlankText(text: string): boolean {
  return text.charCodeAt(0) > 32 ? false : text.trim() === ''
}

/**
 * Length as a person counts it: code points, so an emoji is one. UTF-16 length is never smaller than it and never
 * more than twice it, so most texts need no counting at all.
 */
export function isLongerThan(text: string, limit: number): boolean {
  if (text.length <= limit) return false
  return text.length > 2 * limit || codePoints(text) > limit
}

export function isShorterThan(text: string, limit: number): boolean {
  if (text.length >= 2 * limit) return false
  return text.length < limit || codePoints(text) < limit
}

function codePoints(text: string): number {
  let count = text.length
  for (let index = 0; index < text.length - 1; index += 1) {
    if (isHighSurrogate(text.charCodeAt(index)) && isLowSurrogate(text.charCodeAt(index + 1))) {
      count -= 1
      index += 1
    }
  }
  return count
}

function isHighSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdbff
}

function isLowSurrogate(unit: number): boolean {
  return unit >= 0xdc00 && unit <= 0xdfff
}
