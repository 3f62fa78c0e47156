import { expect, test } from 'vitest'
import { nextVersion } from './next-version.ts'

test('The first publication of a form just begun is 1.0.0', () => {
  expect(nextVersion('0.1.0', [])).toBe('1.0.0')
  expect(nextVersion(undefined, [])).toBe('1.0.0')
})

test('A version its author has set is kept as long as it is new', () => {
  expect(nextVersion('2.1.0', [])).toBe('2.1.0')
  expect(nextVersion('2.1.0', ['1.9.3'])).toBe('2.1.0')
})

test('Publishing again goes on from the highest, not from the last letter of the alphabet', () => {
  expect(nextVersion('0.1.0', ['1.0.0'])).toBe('1.1.0')
  expect(nextVersion('1.0.0', ['1.9.0', '1.10.0', '1.2.0'])).toBe('1.11.0')
})
