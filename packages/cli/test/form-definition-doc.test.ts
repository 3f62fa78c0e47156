import { readFileSync } from 'node:fs'
import { afterAll, expect, test } from 'vitest'
import { formFolder } from './form-files.ts'
import { runThidua } from './run-thidua.ts'

const doc = readFileSync(new URL('../../../docs/form-definition.md', import.meta.url), 'utf8')
const files = formFolder()
afterAll(() => files.remove())

type Block = { readonly head: string; readonly body: string }

const blocks = [...doc.matchAll(/^```([^\n]*)\n([\s\S]*?)^```$/gm)].map(
  ([, head = '', body = '']): Block => ({ head, body }),
)
const named = blocks.flatMap(({ head, body }) => {
  const name = /^json (\S+\.json)$/.exec(head)?.[1]
  return name === undefined ? [] : [{ name, body }]
})
const sessions = blocks
  .filter(({ head }) => head === 'console')
  .map(({ body }): [string, string] => {
    const [command = '', ...output] = body.trimEnd().split('\n')
    return [command.replace(/^\$ thidua /, ''), output.join('\n')]
  })

for (const { name, body } of named) files.write(name, body)

/** Exactly what is printed; a line `…` stands for any lines. */
function expected(output: string): RegExp {
  const lines = output.split('\n').map((line) => (line === '…' ? '[\\s\\S]*' : escaped(line)))
  return new RegExp(`^${lines.join('\\n')}\\n?$`)
}

function escaped(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')
}

test('the page for developers has its files and its commands', () => {
  expect(named.length).toBeGreaterThan(3)
  expect(sessions.length).toBeGreaterThan(7)
  expect(sessions.every(([command]) => command.startsWith('form '))).toBe(true)
})

test.each(sessions)('%s prints what the page says', { timeout: 20_000 }, async (command, output) => {
  const failing = output.endsWith('# exit 1')
  const ended = await runThidua(command.split(' '), {}, files.folder)
  expect(ended.errors).toBe('')
  expect(ended.output).toMatch(expected(output.replace(/\n# exit 1$/, '')))
  expect(ended.code).toBe(failing ? 1 : 0)
})
