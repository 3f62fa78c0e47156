const units = { m: 60_000, h: 3_600_000, d: 86_400_000 } as const
const longest = 366 * units.d

/** `30m`, `1h`, `7d` as milliseconds; null for anything else, for nothing, and for more than a year. */
export function readTtl(text: string): number | null {
  const match = /^(\d{1,5})([mhd])$/.exec(text.trim())
  if (match === null) return null
  const milliseconds = Number(match[1]) * units[match[2] as keyof typeof units]
  return milliseconds > 0 && milliseconds <= longest ? milliseconds : null
}
