/** Code points; the server refuses more. */
export const longestRemark = 2000

/** As it would be kept: trimmed, in NFC. */
export function keptText(typed: string): string {
  return typed.normalize('NFC').trim()
}

export function isTooLong(typed: string): boolean {
  return Array.from(keptText(typed)).length > longestRemark
}
