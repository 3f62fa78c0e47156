import { types } from 'pg'

const int8 = 20
const date = 1082
const numeric = 1700

/**
 * How columns are read: a legal date is text, not an instant in the server's zone; counts, sizes and amounts in
 * dong are safe integers; averages and percentages are numbers.
 */
export const columnParsers = {
  getTypeParser(type: number, format?: 'text' | 'binary') {
    if (type === date) return (text: string) => text
    if (type === int8) return readSafeInteger
    if (type === numeric) return Number
    return format === 'binary' ? types.getTypeParser(type, 'binary') : types.getTypeParser(type, 'text')
  },
}

function readSafeInteger(text: string): number {
  const value = Number(text)
  if (!Number.isSafeInteger(value)) throw new RangeError(`${text} is too large for a number`)
  return value
}
