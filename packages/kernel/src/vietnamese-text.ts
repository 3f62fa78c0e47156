// oxlint-disable-next-line no-control-regex -- finding them is the point
const controlCharacter = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F\u200B\u2028\u2029\uFEFF]/

const plainLetters = /^[\x20-\x7E]*$/

/** All but letters below the combining marks, composed Vietnamese and usual punctuation: a text without any is in NFC already. */
// oxlint-disable-next-line no-misleading-character-class -- finding them is the point
const perhapsNotComposed = /[\u0300-\u1DFF\u1F00-\u200F\u2027-\uFFFF]/

/** Text is kept in Unicode NFC, as Vietnamese standards and search demand. */
export function normaliseText(text: string): string {
  return perhapsNotComposed.test(text) ? text.normalize('NFC') : text
}

/** True for characters no official types: controls other than tab and line breaks, and invisible ones. */
export function hasControlCharacter(text: string): boolean {
  return controlCharacter.test(text)
}

/**
 * The key under which a text is found whatever tone marks were typed: "Nguyễn Đình" and "nguyen dinh" meet.
 * Apostrophes (B'Lao, D’Ran) vanish, hyphens and runs of space become one space.
 */
export function foldSearchKey(text: string): string {
  return withoutMarks(text)
    .replace(/['’`´]/g, '')
    .replace(/[\s\-–—_.,;:/()“”"]+/g, ' ')
    .trim()
    .toLowerCase()
}

function withoutMarks(text: string): string {
  if (plainLetters.test(text)) return text
  return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[đĐ]/g, 'd')
}

/** People are sorted by given name (last word), then family name, then the words between. */
export function nameSortKey(fullName: string): string {
  const words = fullName.trim().split(/\s+/)
  if (words.length < 2) return fullName.trim()
  const [family, ...rest] = words
  const given = rest.pop()
  return [given, family, ...rest].join(' ')
}
