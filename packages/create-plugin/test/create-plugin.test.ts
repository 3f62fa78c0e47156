import { execFile } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { checkPlugin, readPlugin } from '@thidua/plugin-sdk'
import { afterAll, describe, expect, test } from 'vitest'
import { askWish } from '../src/ask-wish.ts'
import { createPlugin } from '../src/create-plugin.ts'
import { pluginKinds } from '../src/plugin-wish.ts'

const folder = mkdtempSync(join(tmpdir(), 'thidua-create-'))
afterAll(() => rmSync(folder, { recursive: true }))

const wish = {
  id: 'truong.cum-so',
  kind: 'organisation',
  title: 'Cụm “số” \\ A',
  publisher: 'Sở Giáo dục',
} as const

describe('a new plugin', () => {
  test.each(pluginKinds)('for a subject of the kind %s passes everything a plugin must keep', (kind) => {
    const files = createPlugin({ ...wish, kind })
    if (!files.ok) throw new Error(files.code)
    const content = readPlugin(files.value)
    const checked = content.ok ? checkPlugin(content.value, files.value) : content
    expect(checked.ok ? [] : (checked.error.problems ?? [checked.error])).toEqual([])
    expect(content).toMatchObject({
      ok: true,
      value: { manifest: { id: wish.id, title: { vi: wish.title } } },
    })
    expect([...files.value.values()].join('\n')).not.toMatch(/__[A-Z_]+__/)
  })

  test.each(['Cum.So', 'khong-cham', 'a.b/../c', `a.${'b'.repeat(70)}`])('cannot be called %s', (id) => {
    expect(createPlugin({ ...wish, id })).toMatchObject({ ok: false, code: 'plugin.id-invalid' })
  })

  test('is named after its folder where nobody is there to ask', async () => {
    expect(await askWish('/tmp/Cụm trường Đà Lạt', {}, null)).toMatchObject({
      ok: true,
      value: { id: 'mau.cum-truong-da-lat', kind: 'organisation' },
    })
  })

  test('asks for what was not said, and takes what is suggested for an empty answer', async () => {
    const asked: string[] = []
    const answered = await askWish('x', { id: 'a.b', title: 'T' }, async (question) => {
      asked.push(question)
      return asked.length === 1 ? 'household' : ''
    })
    expect(answered).toMatchObject({ ok: true, value: { id: 'a.b', kind: 'household', title: 'T' } })
    expect(asked).toHaveLength(2)
  })
})

function run(...words: readonly string[]): Promise<{ code: number; output: string }> {
  const main = fileURLToPath(new URL('../src/main.ts', import.meta.url))
  return new Promise((resolve) => {
    const child = execFile(process.execPath, [main, ...words], { cwd: folder }, (_error, output, errors) =>
      resolve({ code: child.exitCode ?? 1, output: output + errors }),
    )
    child.stdin?.end()
  })
}

describe('as a program', () => {
  test('it writes the plugin where it was told, once', async () => {
    const first = await run('cum-truong', '--kind', 'organisation', '--title', 'Cụm trường')
    expect(first).toMatchObject({ code: 0, output: expect.stringContaining('Đã viết') as string })
    expect(JSON.parse(readFileSync(join(folder, 'cum-truong', 'plugin.json'), 'utf8'))).toMatchObject({
      id: 'mau.cum-truong',
    })
    expect(existsSync(join(folder, 'cum-truong', 'test', 'plugin.test.ts'))).toBe(true)
    const again = await run('cum-truong')
    expect(again).toMatchObject({ code: 1, output: expect.stringContaining('đã có tệp') as string })
  })

  test('it says how to be called', async () => {
    expect(await run('a', 'b')).toMatchObject({
      code: 1,
      output: expect.stringContaining('--kind') as string,
    })
    expect(await run('a', '--kind', 'stranger')).toMatchObject({ code: 1 })
  })
})
