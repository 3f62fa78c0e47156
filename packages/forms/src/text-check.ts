import { hasControlCharacter, normaliseText } from '@thidua/kernel'

/**
 * Anything but plain Vietnamese, Latin and usual punctuation. A text without such a character is already NFC and
 * holds nothing forbidden, so the two dear checks can be left out; nearly every real answer takes this way.
 */
const unusual = /[^\t\n\r\x20-\x7E\u00A0-\u02FF\u1EA0-\u1EF9\u2010-\u2026\u20AB]/
const lineBreak = /[\n\r]/
/** With the `u` flag this matches only a surrogate without its partner; databases refuse such text. */
const loneSurrogate = /[\uD800-\uDFFF]/u
const blank = /^\s*$/

/** The text in NFC, or null when it holds a character that may not be stored. */
export function cleanText(text: string, severalLines: boolean): string | null {
  if (!severalLines && lineBreak.test(text)) return null
  if (!unusual.test(text)) return text
  const normal = normaliseText(text)
  return hasControlCharacter(normal) || loneSurrogate.test(normal) ? null : normal
}

export function isBlankText(text: string): boolean {
  return blank.test(text)
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
