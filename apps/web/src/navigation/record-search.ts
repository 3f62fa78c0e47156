import { flagOf, pageOf, type Raw, unitIdOf, withoutUndefined } from './search-values.ts'

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

export function parseRecordSearch(raw: Raw): RecordSearch {
  const { where, sort } = raw
  const kept = Array.isArray(where)
    ? where.filter((text): text is string => typeof text === 'string' && condition.test(text))
    : []
  const conditions = kept.slice(0, mostConditions).map((text) => text.normalize('NFC'))
  return withoutUndefined({
    where: conditions.length > 0 ? conditions : undefined,
    unitId: unitIdOf(raw['unitId']),
    sort: typeof sort === 'string' && fieldId.test(sort) ? sort : undefined,
    descending: flagOf(raw['descending']),
    page: pageOf(raw['page']),
  })
}
