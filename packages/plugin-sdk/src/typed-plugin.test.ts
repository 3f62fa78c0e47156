import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { typed } from '../test/typed-plugin.ts'
import { checkPlugin } from './check-plugin.ts'
import { readPlugin } from './read-plugin.ts'
import { pluginFiles } from './source/plugin-files.ts'

const room = join(import.meta.dirname, '..')
const written = readFileSync(join(room, 'test', 'typed-plugin.ts'), 'utf8')
const sins = written.match(/@ts-expect-error/g)?.length ?? 0

/** Lines the compiler complains of. */
function complaints(source: string): readonly number[] {
  const folder = mkdtempSync(join(room, 'test', '.typed-'))
  try {
    writeFileSync(join(folder, 'plugin.ts'), source.replace("'../src/index.ts'", "'../../src/index.ts'"))
    const config = { extends: '../../../../tsconfig.base.json', include: ['plugin.ts'] }
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(config))
    const compiler = join(
      dirname(createRequire(import.meta.url).resolve('typescript/package.json')),
      'bin',
      'tsc',
    )
    try {
      execFileSync(process.execPath, [compiler, '-p', folder, '--noEmit', '--pretty', 'false'], {
        stdio: 'pipe',
      })
      return []
    } catch (error) {
      const output = String((error as { stdout: Buffer }).stdout)
      return [...output.matchAll(/plugin\.ts\((\d+),/g)].map(([, line]) => Number(line))
    }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

test('a wrong field, criterion, form, golden or capability does not compile, and nothing else is complained of', {
  timeout: 60_000,
}, () => {
  expect(sins).toBe(8)
  expect(complaints(written)).toEqual([])
  const bare = written.replaceAll(/\/\/ @ts-expect-error.*/g, '//')
  const lines = written.split('\n').flatMap((line, at) => (line.includes('@ts-expect-error') ? [at + 2] : []))
  expect(complaints(bare)).toHaveLength(lines.length)
})

test('a plugin written in TypeScript becomes the folder a platform reads', () => {
  const files = new Map([...pluginFiles(typed), ['README.md', '# x'], ['CHANGELOG.md', '# x']])
  expect([...files.keys()]).toEqual(
    expect.arrayContaining([
      'plugin.json',
      'forms/sample-form.json',
      'compute/main.js',
      'fixtures/good.valid.json',
    ]),
  )
  const content = readPlugin(files)
  expect(content).toMatchObject({ ok: true, value: { manifest: { id: 'sample.typed' } } })
  const checked = content.ok ? checkPlugin(content.value, files) : content
  expect(checked.ok ? [] : checked.error.problems).toEqual([])
})
