export const clockRules = ['restart', 'pause'] as const

/** What a supplement does to the clock: a setting that is one of two words. */
export function isClockRule(value: unknown): value is (typeof clockRules)[number] {
  return clockRules.some((rule) => rule === value)
}
