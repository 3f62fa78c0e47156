import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliDecompressSync } from 'node:zlib'
import { fastify } from 'fastify'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { compressSite } from '#compress-site'
import { readSite } from './read-site.ts'
import { serveSite } from './serve-site.ts'

const folder = mkdtempSync(join(tmpdir(), 'thidua-site-'))
const app = fastify()
const script = `console.log("${'Lâm Đồng '.repeat(400)}")`

beforeAll(async () => {
  mkdirSync(join(folder, 'assets'))
  writeFileSync(join(folder, 'index.html'), '<!doctype html><title>Thi đua</title>')
  writeFileSync(join(folder, 'assets', 'main-abc123.js'), script)
  writeFileSync(join(folder, 'assets', 'secret.map'), '{}')
  compressSite(folder)
  serveSite(app, readSite(folder))
  await app.ready()
})

afterAll(async () => {
  await app.close()
  rmSync(folder, { recursive: true })
})

test('An address without a file ending is a page of the app', async () => {
  for (const url of ['/', '/ho-so/0190f5f0/khai', '/xac-nhan/BK-2027-0001?in=1']) {
    const response = await app.inject(url)
    expect(response.statusCode).toBe(200)
    expect(response.headers['content-type']).toBe('text/html; charset=utf-8')
    expect(response.headers['cache-control']).toBe('no-cache')
    expect(response.body).toContain('Thi đua')
  }
})

test('A file named after its content may be kept for ever, and comes packed to who can unpack it', async () => {
  const url = '/assets/main-abc123.js'
  const plain = await app.inject(url)
  const packed = await app.inject({ url, headers: { 'accept-encoding': 'gzip, deflate, br' } })
  expect(plain.headers['cache-control']).toBe('public, max-age=31536000, immutable')
  expect(plain.body).toBe(script)
  expect(packed.headers['content-encoding']).toBe('br')
  expect(packed.headers['vary']).toBe('accept-encoding')
  expect(brotliDecompressSync(packed.rawPayload).toString()).toBe(script)
  expect(packed.rawPayload.length).toBeLessThan(script.length / 4)
})

test('Who has the file already is told so', async () => {
  const first = await app.inject('/')
  const again = await app.inject({ url: '/', headers: { 'if-none-match': String(first.headers['etag']) } })
  expect(again.statusCode).toBe(304)
  expect(again.body).toBe('')
})

test.each([
  '/assets/missing.js',
  '/assets/secret.map',
  '/assets/..%2f..%2f..%2fetc%2fpasswd',
  '/../../package.json',
  '/%2e%2e/package.json',
  '/assets/main-abc123.js.br',
  '/api/nothing',
])('%s is not there', async (url) => {
  const response = await app.inject(url)
  expect(response.statusCode).toBe(404)
  expect(response.json()).toMatchObject({ code: 'request.not-found' })
})

test('Without a built app every page is missing rather than broken', () => {
  expect(readSite(join(folder, 'not-built')).size).toBe(0)
})
