import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { generatedFiles } from '../scripts/generated-files.ts'

const folder = join(import.meta.dirname, '..', 'src', 'generated')
const fresh = generatedFiles()

test('what is committed as generated is what the contracts generate today', () => {
  expect(readdirSync(folder).toSorted()).toEqual([...fresh.keys()].toSorted())
  const stale = [...fresh].filter(([file, text]) => readFileSync(join(folder, file), 'utf8') !== text)
  expect(stale.map(([file]) => file)).toEqual([])
})

test('a generated validator loads nothing and carries no word of Vietnamese', () => {
  for (const [file, text] of fresh) {
    expect({ file, loads: /\b(require|import)\b\s*\(|^import /m.test(text) }).toEqual({ file, loads: false })
    expect({ file, letter: /[À-ỹ]/.exec(text.replace(/\[[^\]]*\]/g, ''))?.[0] }).toEqual({ file })
  }
})
