import { gunzipSync, inflateRawSync } from 'node:zlib'
import { array, assert as check, constantFrom, property, string, uint8Array, uniqueArray } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { deflate } from './deflate.ts'
import { gzip, gunzip } from './gzip-frame.ts'
import { readArchive } from './read-archive.ts'
import { writeArchive } from './write-archive.ts'

const encoder = new TextEncoder()

describe('our own deflate', () => {
  test('is undone by everyone’s inflate, whatever went in', () => {
    check(
      property(uint8Array({ maxLength: 2000 }), (bytes) => {
        expect(inflateRawSync(deflate(bytes)).equals(bytes)).toBe(true)
      }),
    )
  })

  test('is undone also where the same thing comes again and again', () => {
    check(
      property(array(constantFrom('a', 'ab', '{"id":', '\u1ea5'), { maxLength: 3000 }), (parts) => {
        const bytes = encoder.encode(parts.join(''))
        expect(gunzipSync(gzip(bytes)).equals(bytes)).toBe(true)
      }),
    )
  })

  test('reaches back over thirty-two thousand bytes and no further', () => {
    const noise = Uint8Array.from({ length: 40_000 }, (_, at) => Math.imul(at, 2_654_435_761) >>> 24)
    expect(inflateRawSync(deflate(noise)).equals(noise)).toBe(true)
  })

  test('gives these very bytes on every machine', () => {
    const packed = Buffer.from(gzip(encoder.encode('thi đua thi đua thi đua'))).toString('hex')
    expect(packed).toBe('1f8b08000000000000ff2bc9c8543832b1345101830100402e3c5e1a000000')
  })
})

test('a bomb is stopped while it unpacks, in little memory', () => {
  const bomb = gzip(new Uint8Array(8_000_000))
  const before = process.memoryUsage().rss
  const inflated = gunzip(bomb)
  expect(inflated.ok && inflated.value.tooLarge).toBe(true)
  expect(process.memoryUsage().rss - before).toBeLessThan(64 * 1024 * 1024)
})

test('what is written is read again, in whatever order it was given', () => {
  const path = constantFrom(
    'plugin.json',
    'forms/a.json',
    'forms/b.json',
    'README.md',
    'compute/main.js',
    'documents/c.json',
  )
  const text = string({ maxLength: 300 }).map((word) => JSON.stringify({ word }))
  check(
    property(
      uniqueArray(path, { minLength: 1 }),
      array(text, { minLength: 6, maxLength: 6 }),
      (paths, texts) => {
        const entries = paths.map((name, at) => [name, encoder.encode(texts[at])] as const)
        const packed = writeArchive(new Map(entries))
        expect(Buffer.from(writeArchive(new Map(entries.toReversed()))).equals(packed)).toBe(true)
        const read = readArchive(packed)
        expect(read.ok && [...read.value].map(([name, file]) => [name, file.text])).toEqual(
          entries
            .map(([name, bytes]) => [name, new TextDecoder().decode(bytes)])
            .toSorted(([left = ''], [right = '']) => (left < right ? -1 : 1)),
        )
      },
    ),
    { numRuns: 50 },
  )
})

test('a name of up to two hundred letters is kept', () => {
  const path = `${'a'.repeat(99)}/${'b'.repeat(90)}.json`
  const read = readArchive(writeArchive(new Map([[path, encoder.encode('{}')]])))
  expect(read.ok && [...read.value.keys()]).toEqual([path])
})
