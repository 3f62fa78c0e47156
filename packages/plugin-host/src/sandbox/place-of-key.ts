const longest = 40

/** A pointer to a member somebody named: short, and never cut within a character. */
export function placeOfKey(key: string): string {
  return `/${key.slice(0, longest).replace(/\p{Cs}$/u, '')}`
}
