import { expect, test } from 'vitest'
import { parseDossierFilter, parseReturnTo } from './search-params.ts'

test('A shared address gives back the filter it was copied from', () => {
  expect(
    parseDossierFilter({
      search: 'Suối Trầm',
      sort: 'met',
      descending: true,
      page: 3,
      stage: 'province.intake',
    }),
  ).toEqual({
    search: 'Suối Trầm',
    sort: 'met',
    descending: true,
    page: 3,
    stage: 'province.intake',
  })
})

test('Nonsense in an address is ignored, not an error', () => {
  expect(
    parseDossierFilter({ sort: 'drop table', page: -2, search: '', descending: 'perhaps', other: 1 }),
  ).toEqual({})
})

test('After signing in nobody is sent to another site', () => {
  expect(parseReturnTo({ next: '//evil.example' })).toEqual({})
  expect(parseReturnTo({ next: '/\\evil.example' })).toEqual({})
  expect(parseReturnTo({ next: 'https://evil.example' })).toEqual({})
  expect(parseReturnTo({ next: '/ho-so?stage=province.intake' })).toEqual({
    next: '/ho-so?stage=province.intake',
  })
})
