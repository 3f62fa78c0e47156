import type { FormField } from '@thidua/contracts'

const [first, last] = [1900, 2200]

/** A whole number held between these is a year: people write it without a point between its digits. */
export function isYear({ kind, minimum, maximum }: FormField): boolean {
  return kind === 'integer' && (minimum ?? 0) >= first && (maximum ?? Infinity) <= last
}
