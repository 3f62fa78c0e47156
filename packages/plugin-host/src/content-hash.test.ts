import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { canonicalJson, sha256 } from '@thidua/kernel'
import { contentHash } from './content-hash.ts'

test('the hash of a text is the one the host’s cryptography gives, at every length around a block', () => {
  const theirs = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex')
  for (let length = 0; length < 200; length += 1)
    expect(sha256('x'.repeat(length))).toBe(theirs('x'.repeat(length)))
  for (const text of ['', 'Xã Đạ Huoai', '🌾'.repeat(70), 'nửa \ud83d chữ', 'ệ'.repeat(5000)])
    expect(sha256(text)).toBe(theirs(text))
})

test('the same content gives the same text in whatever order it was written', () => {
  expect(canonicalJson({ b: [1, { d: 1, c: undefined }], a: 'ệ' })).toBe('{"a":"ệ","b":[1,{"d":1}]}')
})

test('the pinned hash of a content is the kernel’s, so a form published in a browser has the same one', () => {
  const content = { $schema: 'x', id: 'f05', sections: [] }
  expect(contentHash(content)).toBe(sha256(canonicalJson({ id: 'f05', sections: [] })))
})
