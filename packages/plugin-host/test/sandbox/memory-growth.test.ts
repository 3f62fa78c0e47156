import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'

const program = fileURLToPath(new URL('measure-growth.ts', import.meta.url))

test('whatever a plugin takes, the process grows by at most 64 MB, and nothing is kept from call to call', {
  timeout: 60_000,
}, async () => {
  const { stdout } = await promisify(execFile)(process.execPath, [program])
  const { growth, leaked } = JSON.parse(stdout) as {
    growth: Readonly<Record<string, number>>
    leaked: readonly unknown[]
  }
  expect(Object.entries(growth).filter(([, megabytes]) => megabytes > 64)).toEqual([])
  expect(Object.keys(growth).length).toBeGreaterThan(10)
  expect(leaked).toEqual([2])
})
