import type { OperationName } from '@thidua/contracts'

const readingVerb = /\.(get|list|check|find|summarize)/

/** Reading goes by GET and may be cached; everything else is a command and carries an idempotency key. */
export function isReading(name: OperationName): boolean {
  return readingVerb.test(name)
}
