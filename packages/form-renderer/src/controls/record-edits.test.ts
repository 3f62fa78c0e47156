import { expect, test } from 'vitest'
import { changePart, recordOf } from './record-edits.ts'

test('a part of a record changes alone, and an emptied record is no answer', () => {
  const period = changePart({}, 'from', '2027-01-01')
  expect(period).toEqual({ from: '2027-01-01' })
  expect(changePart({ from: '2027-01-01' }, 'to', '2027-03-31')).toEqual({
    from: '2027-01-01',
    to: '2027-03-31',
  })
  expect(changePart({ from: '2027-01-01' }, 'from', null)).toBeNull()
  expect(changePart({ from: '2027-01-01', to: 'x' }, 'to', '')).toEqual({ from: '2027-01-01' })
})

test('what is no record holds no parts', () => {
  expect(recordOf(null)).toEqual({})
  expect(recordOf(['a'])).toEqual({})
  expect(recordOf({ name: 'Lê Thị Ẩn' })).toEqual({ name: 'Lê Thị Ẩn' })
})
