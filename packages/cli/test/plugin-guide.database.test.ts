import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { runThidua } from './run-thidua.ts'

const guide = readFileSync(new URL('../../../docs/huong-dan-plugin.md', import.meta.url), 'utf8')
const folder = mkdtempSync(join(tmpdir(), 'thidua-guide-'))
// run as root, the database has a user of its own who must be able to enter
chmodSync(folder, 0o755)
afterAll(() => rmSync(folder, { recursive: true, force: true }))

type Step =
  | { readonly kind: 'file'; readonly name: string; readonly text: string }
  | { readonly kind: 'addition'; readonly name: string; readonly text: string }
  | { readonly kind: 'command'; readonly command: string; readonly output: string }

/** Files to write and commands to run, in the order a reader meets them. */
const steps = [...guide.matchAll(/^```([^\n]*)\n([\s\S]*?)^```$/gm)].flatMap(
  ([, head = '', body = '']): readonly Step[] => {
    const [, plus, name] = /^js(?:on)?(\+?) (\S+\.js(?:on)?)$/.exec(head) ?? []
    if (name !== undefined) return [{ kind: plus === '+' ? 'addition' : 'file', name, text: body }]
    if (head !== 'console') return []
    return body
      .split(/^\$ thidua /m)
      .slice(1)
      .map((session) => {
        const [command = '', ...output] = session.trimEnd().split('\n')
        return { kind: 'command', command, output: output.join('\n') }
      })
  },
)

/** Exactly what is printed; a line `…` stands for any lines, `…` within a line for any of it. */
function expected(output: string): RegExp {
  const escaped = (text: string) => text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll('…', '.*')
  const lines = output.split('\n').map((line) => (line === '…' ? '[\\s\\S]*' : escaped(line)))
  return new RegExp(`^${lines.join('\\n')}\\n?$`)
}

type Tree = { readonly [key: string]: Tree | readonly Tree[] | string | number }

/** What a reader does who adds a part to a file that is there. */
function added(whole: Tree, part: Tree): Tree {
  const merged = Object.entries(part).map(([key, value]) => {
    const known = whole[key]
    return [key, isTree(known) && isTree(value) ? added(known, value) : value] as const
  })
  return { ...whole, ...Object.fromEntries(merged) }
}

function isTree(value: Tree[string] | undefined): value is Tree {
  return typeof value === 'object' && !Array.isArray(value)
}

test('the guide has a plugin’s whole life in it', () => {
  const commands = steps.flatMap((step) => (step.kind === 'command' ? [step.command.split(' ')[1]] : []))
  const life = [
    'create',
    'check',
    'test',
    'types',
    'docs',
    'pack',
    'key',
    'sign',
    'verify',
    'plan',
    'dev',
    'disable',
  ]
  expect(commands).toEqual(expect.arrayContaining([...life, 'rollback', 'uninstall', 'diff']))
})

test('every file and command of the guide does what the guide says, one after the other', {
  timeout: 300_000,
}, async () => {
  const environment = { DATA_DIR: join(folder, 'data') }
  for (const step of steps) {
    if (step.kind === 'addition') {
      const file = join(folder, step.name)
      const whole = added(JSON.parse(readFileSync(file, 'utf8')) as Tree, JSON.parse(step.text) as Tree)
      writeFileSync(file, JSON.stringify(whole, null, 2))
      continue
    }
    if (step.kind === 'file') {
      mkdirSync(dirname(join(folder, step.name)), { recursive: true })
      writeFileSync(join(folder, step.name), step.text)
      continue
    }
    const failing = step.output.endsWith('# exit 1')
    const ended = await runThidua(step.command.split(' '), environment, folder)
    expect([step.command, ended.code, ended.errors]).toEqual([step.command, failing ? 1 : 0, ''])
    expect(ended.output).toMatch(expected(step.output.replace(/\n# exit 1$/, '')))
  }
})
