/** What an address says of a list of records: the view itself. */
export type RecordSearch = {
  readonly where?: readonly string[]
  readonly unitId?: string
  readonly sort?: string
  readonly descending?: true
  readonly page?: number
}

const condition = /^[a-z][A-Za-z0-9]{0,63}(>=|<=|=|~).{1,200}$/s
const fieldId = /^[a-z][A-Za-z0-9]{0,63}$/
const mostConditions = 10

/** Anything else in the address is ignored, never an error. */
export function parseRecordSearch(raw: Record<string, unknown>): RecordSearch {
  const { where, unitId, sort, descending } = raw
  const page = Number(raw['page'])
  const kept = Array.isArray(where)
    ? where.filter((text): text is string => typeof text === 'string' && condition.test(text))
    : []
  return {
    ...(kept.length > 0 ? { where: kept.slice(0, mostConditions).map((text) => text.normalize('NFC')) } : {}),
    ...(typeof unitId === 'string' && /^[0-9a-f-]{36}$/.test(unitId) ? { unitId } : {}),
    ...(typeof sort === 'string' && fieldId.test(sort) ? { sort } : {}),
    ...(descending === true || descending === 'true' ? { descending: true as const } : {}),
    ...(Number.isInteger(page) && page > 1 && page < 100_000 ? { page } : {}),
  }
}
