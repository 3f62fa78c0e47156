import { expect, test } from 'vitest'
import { addRow, answerOf, changeCell, insertRow, keyRows, moveRow, removeRow, rowsOf } from './row-edits.ts'

const classes = keyRows([{ topic: 'AI' }, { topic: 'Chữ ký số' }, { topic: 'Dịch vụ công' }])
const topics = (keyed: typeof classes) => keyed.rows.map((row) => row['topic'])

test('a row that moves keeps its key, so the focus goes with it', () => {
  const moved = moveRow(classes, 2, 0)
  expect(topics(moved)).toEqual(['Dịch vụ công', 'AI', 'Chữ ký số'])
  expect(moved.keys).toEqual([2, 0, 1])
})

test('the first row cannot go up and the last not down', () => {
  expect(moveRow(classes, 0, -1)).toBe(classes)
  expect(moveRow(classes, 2, 3)).toBe(classes)
})

test('a removed row comes back where it stood when the removal is undone', () => {
  const removed = removeRow(classes, 1)
  expect(topics(removed)).toEqual(['AI', 'Dịch vụ công'])
  expect(topics(insertRow(removed, 1, { topic: 'Chữ ký số' }))).toEqual(topics(classes))
})

test('a new row gets a key no other row has', () => {
  expect(addRow(removeRow(classes, 0)).keys).toEqual([1, 2, 3])
  expect(addRow(keyRows([])).keys).toEqual([0])
})

test('a cell changes alone', () => {
  const changed = changeCell(classes, 1, 'attendees', 30)
  expect(changed.rows[1]).toEqual({ topic: 'Chữ ký số', attendees: 30 })
  expect(changed.rows[0]).toBe(classes.rows[0])
})

test('no rows are no answer, and what is no table holds no rows', () => {
  expect(answerOf(keyRows([]))).toBeNull()
  expect(rowsOf('x')).toEqual([])
  expect(rowsOf([{ topic: 'AI' }])).toEqual([{ topic: 'AI' }])
})
