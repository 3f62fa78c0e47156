import { describe, expect, test } from 'vitest'
import { cleanText } from '../text-check.ts'
import { openTextSieve, type TextSieve } from './text-sieve.ts'

type Bytes = { readonly write: (text: string, at: number, encoding: string) => number }
const { Buffer, WebAssembly } = globalThis as unknown as {
  readonly Buffer: { readonly from: (memory: unknown) => Bytes }
  readonly WebAssembly: unknown
}
const sieve = opened()

function opened(): TextSieve {
  const found = openTextSieve()
  if (!found) throw new Error('the server has a sieve')
  return found
}

function passes(text: string, severalLines: boolean): boolean {
  sieve.empty()
  sieve.take(text, severalLines)
  return sieve.passes()
}

describe('the sieve of texts', () => {
  test.each([false, true])('lets no character pass that the check would change or refuse (%s)', (several) => {
    const wrong: string[] = []
    for (let unit = 0; unit <= 0xffff; unit += 1) {
      const text = String.fromCharCode(unit)
      if (passes(text, several) && cleanText(text, several) !== text) wrong.push(unit.toString(16))
    }
    expect(wrong).toEqual([])
  })

  test('lets Vietnamese pass as officials write it', () => {
    const tones = ['', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323']
    const vowels = Array.from('aăâeêioôơuưy', (letter) => tones.map((tone) => letter + tone)).flat()
    const words = `${vowels.join(' ').normalize('NFC')} bcdđghklmnpqrstvx`
    const text = `${words} ${words.toUpperCase()}`
    expect(passes(`“${text}” – 12,5 %; (§ 3) 'K’Ho'…`, false)).toBe(true)
    expect(passes(`${text}\n${text}`, true)).toBe(true)
  })

  test('finds one bad character wherever it stands among many texts', () => {
    const plain = 'Thủ tục hành chính. '.repeat(3)
    for (let at = 0; at <= plain.length; at += 1) {
      for (const bad of ['\u0007', '\u0301', '\ud83c\udf3e', '\ufeff']) {
        sieve.empty()
        sieve.take(plain, true)
        sieve.take(plain.slice(0, at) + bad + plain.slice(at), at % 2 === 0)
        sieve.take('ngắn', false)
        expect([at, sieve.passes()]).toEqual([at, false])
      }
    }
  })

  test('wants no line break in a text of one line', () => {
    expect(passes('một\nhai', true)).toBe(true)
    expect(passes('một\nhai', false)).toBe(false)
    expect(passes('một\r\nhai', true)).toBe(false)
  })

  test('remembers nothing of the texts before', () => {
    expect(passes('\u0000'.repeat(90), true)).toBe(false)
    expect(passes('', true)).toBe(true)
    expect(passes('a', true)).toBe(true)
  })

  test('leaves texts it has no room for to be looked at one by one', () => {
    expect(passes('a'.repeat(32_760), true)).toBe(true)
    expect(passes('a'.repeat(32_761), true)).toBe(false)
    expect(passes('a'.repeat(4_000_000), false)).toBe(false)
    sieve.empty()
    for (let count = 0; count < 5; count += 1) sieve.take('ệ'.repeat(9_000), false)
    sieve.take('sau cùng', true)
    expect(sieve.passes()).toBe(false)
    expect(passes('vẫn dùng được', false)).toBe(true)
  })

  test('works with nothing but the documented way to write', () => {
    const from = (memory: unknown): Bytes => {
      const bytes = Buffer.from(memory)
      return { write: (text, at, encoding) => bytes.write(text, at, encoding) }
    }
    const plain = openTextSieve({ Buffer: { from }, WebAssembly })
    plain?.take('Đạ Tẻh', true)
    expect(plain?.passes()).toBe(true)
    plain?.take('\u0000', true)
    expect(plain?.passes()).toBe(false)
  })

  test('is missing where a page may compile nothing', () => {
    expect(openTextSieve({})).toBeNull()
    function refusing(): void {
      throw new Error('refused by the content policy')
    }
    expect(openTextSieve({ Buffer, WebAssembly: { Module: refusing, Instance: refusing } })).toBeNull()
  })
})
