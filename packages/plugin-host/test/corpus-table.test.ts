import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { allAttacks } from '#test/attacks/all-attacks'

const root = join(import.meta.dirname, '..', '..', '..')
const table = readFileSync(join(import.meta.dirname, 'attacks', 'README.md'), 'utf8')
const rows = [
  ...table.matchAll(/^\| (?<number>\d+) [^|]*?(?:\((?<count>\d+)\) )?\| (?<where>[^|]+)\|/gm),
].map(({ groups }) => ({
  number: Number(groups?.['number']),
  count: Number(groups?.['count'] ?? 0),
  files: [...(groups?.['where'] ?? '').matchAll(/`([^`]+)`/g)].map(([, path]) => path ?? ''),
}))

test('the table has all forty cases', () => {
  const numbers = [...new Set(rows.map(({ number }) => number))]
  expect(numbers).toEqual(Array.from({ length: 40 }, (_, at) => at + 1))
})

test('every case says where it is, and it is there', () => {
  for (const { number, files } of rows) {
    expect([number, files.length > 0]).toEqual([number, true])
    for (const file of files) {
      const path = file.startsWith('apps/') ? join(root, file) : join(root, 'packages', file)
      expect([file, existsSync(path)]).toEqual([file, true])
    }
  }
})

test('the numbers of forms are those of the corpus', () => {
  // rules are of two corpora, and their row says both numbers
  const numbers = new Set(allAttacks.map(({ number }) => number).filter((number) => number !== 19))
  for (const number of numbers) {
    const forms = allAttacks.filter((attack) => attack.number === number).length
    expect([number, rows.find((one) => one.number === number)?.count]).toEqual([number, forms])
  }
})
