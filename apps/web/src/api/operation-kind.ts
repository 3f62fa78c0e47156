import type { OperationName } from '@thidua/contracts'

const readingVerb = /\.(get|list|check|count|find|summarize|explain|preview)/
/** Brings the whole form along, too long for an address. */
const sentWhole: ReadonlySet<OperationName> = new Set(['form.checkDraft'])

/** Reading goes by GET and may be cached; everything else is a command and carries an idempotency key. */
export function isReading(name: OperationName): boolean {
  return readingVerb.test(name) && !sentWhole.has(name)
}
