import type { ErrorParams } from '@thidua/kernel'

/** Where in an expression something is wrong: UTF-16 positions, end exclusive. Nothing when the engine does not say. */
export function placeOfError(error: unknown): ErrorParams {
  const range = error instanceof Error ? (error as { range?: unknown }).range : null
  if (typeof range !== 'object' || range === null) return {}
  const { start, end } = range as { readonly start?: unknown; readonly end?: unknown }
  return typeof start === 'number' && typeof end === 'number' ? { start, end } : {}
}
