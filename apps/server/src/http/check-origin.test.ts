import type { FastifyRequest } from 'fastify'
import { expect, test } from 'vitest'
import { isOwnOrigin } from './check-origin.ts'

const own = 'https://thidua.lamdong.example'
const asked = (headers: Record<string, string>, publicOrigin: string | null = own) =>
  isOwnOrigin({ headers } as unknown as FastifyRequest, publicOrigin)

test('Our own pages are known by the public address, also behind a proxy that renames the host', () => {
  expect(asked({ origin: own, host: '127.0.0.1:4080' })).toBe(true)
})

test('Without a public address the page and the request must name the same host', () => {
  expect(asked({ origin: 'http://127.0.0.1:4080', host: '127.0.0.1:4080' }, null)).toBe(true)
  expect(asked({ origin: 'http://127.0.0.1:4081', host: '127.0.0.1:4080' }, null)).toBe(false)
})

test.each([
  { origin: 'https://evil.example', host: 'thidua.lamdong.example' },
  { origin: 'https://thidua.lamdong.example.evil.example', host: 'thidua.lamdong.example' },
  { origin: 'null', host: 'thidua.lamdong.example' },
  { origin: '', host: '' },
  { host: 'thidua.lamdong.example', 'sec-fetch-site': 'cross-site' },
  { host: 'thidua.lamdong.example', 'sec-fetch-site': 'same-site' },
  { host: 'thidua.lamdong.example' },
])('%j is foreign', (headers) => {
  expect(asked(headers as Record<string, string>)).toBe(false)
})

test('A browser that hides the origin but says the page is ours is believed', () => {
  expect(asked({ host: 'thidua.lamdong.example', 'sec-fetch-site': 'same-origin' })).toBe(true)
})
