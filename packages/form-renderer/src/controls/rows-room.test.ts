import type { FormField } from '@thidua/contracts'
import { expect, test } from 'vitest'
import { rowsRoom } from './rows-room.ts'

const columns = (...kinds: FormField['kind'][]): readonly FormField[] =>
  kinds.map((kind, at) => ({ id: `c${at}`, kind, label: { vi: 'Cột' } }))

test('two short columns are a table beside the criterion at 1366 pixels; what was given, its worth, day and kind are cards there', () => {
  const beside = 518
  expect(rowsRoom(columns('shortText', 'integer'))).toBeLessThan(beside)
  expect(rowsRoom(columns('shortText', 'money', 'date', 'choice'))).toBeGreaterThan(beside)
})
