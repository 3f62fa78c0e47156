import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openEmptyFolder } from '@thidua/testing/empty-folder'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { buildPackage } from '../scripts/build-package.ts'

const stranger = openEmptyFolder()
const built = mkdtempSync(join(tmpdir(), 'thidua-sdk-'))
const written = readFileSync(join(import.meta.dirname, '..', 'test', 'typed-plugin.ts'), 'utf8')
const source = written.replace("'../src/index.ts'", "'@thidua/plugin-sdk'")
const sins = source.match(/@ts-expect-error/g)?.length ?? 0

beforeAll(async () => {
  await buildPackage(built)
  const installed = stranger.install(built)
  if (installed.code !== 0) throw new Error(installed.output)
  stranger.write(
    'tsconfig.json',
    JSON.stringify({
      compilerOptions: {
        target: 'es2023',
        lib: ['es2023', 'dom'],
        module: 'nodenext',
        types: [],
        strict: true,
        exactOptionalPropertyTypes: true,
        noEmit: true,
        // the declarations of the package are themselves to be whole
        skipLibCheck: false,
      },
      include: ['plugin/plugin.ts', 'doors.ts'],
    }),
  )
  const doors = ['@thidua/plugin-sdk', '@thidua/plugin-sdk/testing']
  stranger.write('doors.ts', doors.map((door) => `export * from '${door}'`).join('\n'))
}, 120_000)
afterAll(() => {
  stranger.remove()
  rmSync(built, { recursive: true, force: true })
})

test('the package names nothing of this repository and brings the licences of what is in it', () => {
  const manifest = readFileSync(join(built, 'package.json'), 'utf8')
  expect(JSON.parse(manifest)).toMatchObject({
    name: '@thidua/plugin-sdk',
    version: expect.any(String) as string,
  })
  expect(manifest).not.toMatch(/workspace:|src\/|"dependencies"/)
  expect(readFileSync(join(built, 'THIRD-PARTY.md'), 'utf8')).toContain('Permission is hereby granted')
  expect(stranger.node('-e', `console.log(import.meta.resolve('@thidua/plugin-sdk'))`).output).toContain(
    stranger.path,
  )
})

test('a plugin compiles against the installed package, and every wrong field, criterion or form does not', () => {
  stranger.write('plugin/plugin.ts', source)
  expect(stranger.compile()).toEqual({ code: 0, output: '' })
  stranger.write('plugin/plugin.ts', source.replaceAll(/\/\/ @ts-expect-error.*/g, '//'))
  const complaints = stranger.compile().output.match(/^plugin\/plugin\.ts\(\d+,/gm) ?? []
  expect(new Set(complaints).size).toBe(sins)
  expect(sins).toBeGreaterThan(0)
}, 120_000)

test('it becomes a folder whose conformance suite and goldens run there, and fail where they must', () => {
  stranger.write('plugin/plugin.ts', source)
  stranger.write(
    'write.ts',
    `import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { pluginFiles } from '@thidua/plugin-sdk'
import { typed } from './plugin/plugin.ts'
for (const [path, text] of [...pluginFiles(typed), ['README.md', '# x'], ['CHANGELOG.md', '# x']]) {
  mkdirSync(dirname('plugin/' + path), { recursive: true })
  writeFileSync('plugin/' + path, text)
}`,
  )
  expect(stranger.node('write.ts')).toMatchObject({ code: 0 })
  stranger.write(
    'plugin/test/plugin.test.ts',
    `import { runConformanceSuite, runGoldens } from '@thidua/plugin-sdk/testing'
const folder = new URL('..', import.meta.url)
await runConformanceSuite(folder)
await runGoldens(folder)`,
  )
  expect(stranger.runTests('plugin')).toMatchObject({ code: 0 })
  const form = join(stranger.path, 'plugin', 'forms', 'sample-form.json')
  stranger.write(
    'plugin/forms/sample-form.json',
    readFileSync(form, 'utf8').replace('"sections"', '"section"'),
  )
  expect(stranger.runTests('plugin').code).toBe(1)
}, 120_000)
