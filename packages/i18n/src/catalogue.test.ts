import { readFileSync, readdirSync } from 'node:fs'
import { errorCodes } from '@thidua/kernel'
import { describe, expect, test } from 'vitest'
import { placeholdersOf } from './interpolate.ts'
import { english } from './messages-en.ts'
import { vietnamese } from './messages-vi.ts'

type Messages = Readonly<Record<string, string>>

const folder = new URL('../messages/', import.meta.url)
const files = (language: string) => readdirSync(new URL(`${language}/`, folder)).toSorted()
const read = (language: string, file: string) =>
  JSON.parse(readFileSync(new URL(`${language}/${file}`, folder), 'utf8')) as Messages
const merged = (language: string) =>
  Object.assign(
    {},
    ...files(language)
      .filter((file) => file !== 'errors.json')
      .map((file) => read(language, file)),
  ) as Messages

test('both languages have the same areas', () => {
  expect(files('en')).toEqual(files('vi'))
})

test.each([
  ['vi', vietnamese as Messages],
  ['en', english as Messages],
])('every area of %s is in the catalogue', (language, catalogue) => {
  expect(Object.keys(catalogue).toSorted()).toEqual(Object.keys(merged(language)).toSorted())
})

describe.each(files('vi'))('area %s', (file) => {
  const source = read('vi', file)
  const translation = read('en', file)

  test('says everything in English too, with the same values', () => {
    expect(Object.keys(translation).toSorted()).toEqual(Object.keys(source).toSorted())
    for (const [key, message] of Object.entries(source)) {
      expect([key, placeholdersOf(translation[key] ?? '')]).toEqual([key, placeholdersOf(message)])
    }
  })

  test('is written in composed Unicode, without straight quotes, never empty', () => {
    const faulty = Object.entries(source).filter(
      ([, message]) => message !== message.normalize('NFC') || /["']/.test(message) || message.trim() === '',
    )
    expect(faulty).toEqual([])
  })
})

test('no two areas define the same key', () => {
  const keys = files('vi')
    .filter((file) => file !== 'errors.json')
    .flatMap((file) => Object.keys(read('vi', file)))
  expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([])
})

test.each(['vi', 'en'])('every refusal has its sentence in %s, and no sentence is left over', (language) => {
  expect(Object.keys(read(language, 'errors.json')).toSorted()).toEqual(errorCodes.toSorted())
})

test('a refusal is a sentence that says what to do, without its code', () => {
  const sentences = Object.entries(read('vi', 'errors.json'))
  const faulty = sentences.filter(
    ([code, text]) => !/^[\p{Lu}[].*\.$/u.test(text) || text.includes(code) || /\bOK\b/.test(text),
  )
  expect(faulty).toEqual([])
})
