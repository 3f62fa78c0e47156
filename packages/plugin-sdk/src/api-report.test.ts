import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { apiReport } from '../scripts/api-report.ts'

test('what a plugin can import is what the committed report says', { timeout: 60_000 }, () => {
  const committed = readFileSync(new URL('../api-report.md', import.meta.url), 'utf8')
  const report = apiReport()
  expect(report).toContain('export declare function definePlugin')
  // another surface: run `node packages/plugin-sdk/scripts/api-report.ts` and write a changeset
  expect(report).toBe(committed)
})
