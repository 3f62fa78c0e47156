import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { runThidua } from './run-thidua.ts'

const folder = mkdtempSync(join(tmpdir(), 'thidua-refused-'))
const oneSentence = /^\p{Lu}[^\n]+[.”)]\n$/u

afterAll(() => rmSync(folder, { recursive: true }))

async function withTakenPort<Value>(work: (port: number) => Promise<Value>): Promise<Value> {
  const other = createServer()
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve))
  try {
    return await work((other.address() as AddressInfo).port)
  } finally {
    other.close()
  }
}

test('A taken port is told in one sentence that names it', { timeout: 20_000 }, async () => {
  const { ended, port } = await withTakenPort(async (port) => ({
    port,
    ended: await runThidua(['start'], { PORT: String(port), DATA_DIR: folder }),
  }))
  expect(ended).toMatchObject({ code: 1, output: '' })
  expect(ended.errors).toMatch(oneSentence)
  expect(ended.errors).toContain(String(port))
})

test('A data folder that cannot be written is told in one sentence that names it', {
  timeout: 20_000,
}, async () => {
  const file = join(folder, 'a-file')
  writeFileSync(file, '')
  const ended = await runThidua(['start'], { PORT: '0', DATA_DIR: join(file, 'data') })
  expect(ended).toMatchObject({ code: 1, output: '' })
  expect(ended.errors).toMatch(oneSentence)
  expect(ended.errors).toContain(join(file, 'data'))
})

test('A database that does not answer is told in one sentence, without its password', {
  timeout: 20_000,
}, async () => {
  const DATABASE_URL = 'postgres://thidua:very-secret@127.0.0.1:1/thidua'
  const ended = await runThidua(['start'], { PORT: '0', DATA_DIR: folder, DATABASE_URL })
  expect(ended).toMatchObject({ code: 1, output: '' })
  expect(ended.errors).toMatch(oneSentence)
  expect(ended.errors).not.toContain('very-secret')
})

test('A variable that makes no sense is named, with what it may be', { timeout: 20_000 }, async () => {
  const ended = await runThidua(['start'], { PORT: 'eighty' })
  expect(ended).toMatchObject({ code: 1, output: '' })
  expect(ended.errors).toMatch(oneSentence)
  expect(ended.errors).toContain('PORT')
  expect(ended.errors).toContain('0–65535')
})

test('With --json a refusal is one object with its code', { timeout: 20_000 }, async () => {
  const ended = await runThidua(['start', '--json'], { SESSION_HOURS: 'long' })
  expect(ended).toMatchObject({ code: 1, errors: '' })
  expect(JSON.parse(ended.output)).toMatchObject({
    error: { code: 'configuration.invalid', params: { name: 'SESSION_HOURS' } },
  })
})
