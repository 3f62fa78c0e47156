import { expect, test } from 'vitest'
import { parseRecordSearch } from '#src/navigation/record-search.ts'
import { conditionOf, readCondition, withCondition } from './record-conditions.ts'

test('a condition takes the place of the one of its field and sign, and goes when nothing is said any more', () => {
  const where = withCondition(['level=primary'], 'teachers', '>=', '3')
  expect(where).toEqual(['level=primary', 'teachers>=3'])
  expect(withCondition(where, 'teachers', '<=', '9')).toEqual(['level=primary', 'teachers>=3', 'teachers<=9'])
  expect(withCondition(where, 'teachers', '>=', '5')).toEqual(['level=primary', 'teachers>=5'])
  expect(withCondition(where, 'teachers', '>=', ' ')).toEqual(['level=primary'])
})

test('what is said of one field is not taken for another that begins alike', () => {
  const where = ['nameOld~a', 'name~b', 'name>=c']
  expect([
    conditionOf(where, 'name', '~'),
    conditionOf(where, 'name', '='),
    conditionOf(where, 'name', '>='),
  ]).toEqual(['b', '', 'c'])
  expect(readCondition('name~a=b')).toEqual({ fieldId: 'name', sign: '~', value: 'a=b' })
  expect(readCondition('nothing')).toBeNull()
})

test('an address says no more than a view can', () => {
  const said = parseRecordSearch({
    where: ['name~suối', '__proto__=1', 7, 'name~', "x';--"],
    sort: 'constructor()',
    descending: 'true',
    page: '2',
    unitId: '../x',
    more: 1,
  })
  expect(said).toEqual({ where: ['name~suối'], descending: true, page: 2 })
  expect(parseRecordSearch({ where: 'name~a', page: -1 })).toEqual({})
})
