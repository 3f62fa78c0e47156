import type { Problem } from '@thidua/kernel'
import { hasControlCharacter, normaliseText } from '@thidua/kernel'

// https://www.unicode.org/reports/tr9/#Directional_Formatting_Characters: what is read would not be what was written
const reordering = /[\u202A-\u202E\u2066-\u2069]/

/**
 * Text of a contract is kept in Unicode NFC without control characters and signs that turn the order of letters around. It is refused rather than mended: the file's
 * hash was taken over what was written. Only called on checked documents, whose depth their schema bounds.
 */
export function problemsOfText(value: unknown): readonly Problem[] {
  return isSound(value) ? [] : faultsOf(value, '')
}

/** Nearly every document is: then nobody asks for a path. */
function isSound(value: unknown): boolean {
  if (typeof value === 'string') return problemsOfString(value, '').length === 0
  return typeof value !== 'object' || value === null || Object.values(value).every(isSound)
}

function faultsOf(value: unknown, path: string): readonly Problem[] {
  if (typeof value === 'string') return problemsOfString(value, path)
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => faultsOf(inner, `${path}/${key}`))
}

function problemsOfString(text: string, path: string): readonly Problem[] {
  if (hasControlCharacter(text) || reordering.test(text)) return [{ code: 'form.control-character', path }]
  if (text !== normaliseText(text)) return [{ code: 'form.bad-format', path, params: { keyword: 'nfc' } }]
  return []
}
