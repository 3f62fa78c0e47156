import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import {
  buildCatalogue,
  fingerprintOf,
  generatePluginKey,
  makeRoot,
  packPlugin,
  readPluginFolder,
  signPackage,
  writeCatalogueFolder,
} from '@thidua/plugin-host'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { ToldProblem } from '../src/form/told-problem.ts'
import { readArguments } from '../src/read-arguments.ts'
import { runThidua } from './run-thidua.ts'

const folder = mkdtempSync(join(tmpdir(), 'thidua-plugin-'))
const example = fileURLToPath(new URL('../../../plugins/example', import.meta.url))
const at = (name: string) => join(folder, name)
/** Nothing of these may be looked at. */
const nowhere = { DATABASE_URL: 'postgres://nobody@127.0.0.1:1/none', PORT: 'x', DATA_DIR: '/proc/nowhere' }

afterAll(() => rmSync(folder, { recursive: true }))

type Answer = { readonly ok: boolean; readonly problems: readonly ToldProblem[] } & Readonly<
  Record<string, unknown>
>

/** One command inside this process; files count from the folder of this test. */
async function ask(...words: readonly string[]): Promise<{ readonly code: number; readonly data: Answer }> {
  const asked = readArguments(['plugin', ...words])
  if (asked.kind !== 'run' || !('loadOnFiles' in asked.command)) throw new Error(JSON.stringify(asked))
  const given = asked.arguments
  const placed = (word: string) => word.replace(/^\.\//, `${folder}/`)
  const text = (name: string) => {
    const word = given.text(name)
    return word === null ? null : placed(word)
  }
  const command = await asked.command.loadOnFiles()
  const report = await command({ ...given, text, list: (name) => given.list(name).map(placed) })
  return { code: report.failed === true ? 1 : 0, data: JSON.parse(JSON.stringify(report.data)) as Answer }
}

/** The same as a program of its own. */
async function run(
  ...words: readonly string[]
): Promise<{ readonly code: number | null; readonly data: Answer }> {
  const ended = await runThidua(['plugin', ...words, '--json'], nowhere, folder)
  expect(ended.errors).toBe('')
  return { code: ended.code, data: JSON.parse(ended.output) as Answer }
}

function edit(name: string, path: string, change: (text: string) => string): void {
  writeFileSync(at(join(name, path)), change(readFileSync(at(join(name, path)), 'utf8')))
}

beforeAll(async () => {
  const created = await ask(
    'create',
    './cum',
    '--id',
    'so-gd.cum',
    '--kind',
    'organisation',
    '--title',
    'Cụm trường',
  )
  if (created.code !== 0) throw new Error(JSON.stringify(created.data))
  cpSync(example, at('example'), { recursive: true, filter: (path) => !path.includes('node_modules') })
}, 60_000)

describe('a new plugin', () => {
  test('passes its checks and its tests at once, with no database, server or environment', {
    timeout: 30_000,
  }, async () => {
    expect(await ask('check', './cum')).toMatchObject({
      code: 0,
      data: { ok: true, plugin: { version: '1.0.0' } },
    })
    const tested = await ask('test', './cum')
    expect(tested).toMatchObject({ code: 0, data: { ok: true } })
    expect(tested.data['tests']).toMatchObject([
      { ok: true, totalHundredths: 10000 },
      { ok: true, totalHundredths: 0 },
      { ok: true },
    ])
  })

  test('is not written over another', async () => {
    const again = await ask('create', './cum')
    expect(again).toMatchObject({ code: 1, data: { ok: false, problems: [{ code: 'file.exists' }] } })
    const wrong = await ask('create', './khac', '--kind', 'nobody')
    expect(wrong).toMatchObject({ code: 1, data: { problems: [{ code: 'input.invalid' }] } })
  })
})

describe('as programs of their own', () => {
  test('all commands on files end with 0 and say ok', { timeout: 120_000 }, async () => {
    const sessions: readonly (readonly string[])[] = [
      ['check', 'cum'],
      ['test', 'cum'],
      ['types', 'cum'],
      ['docs', 'cum'],
      ['diff', 'cum', 'cum'],
      ['pack', 'cum', '--out', 'rieng.tgz'],
      ['key', '--holder', 'Riêng', '--out', 'rieng'],
      ['sign', 'rieng.tgz', '--key', 'rieng.key.json'],
      ['verify', 'rieng.tgz', '--key', 'rieng.pub.json'],
    ]
    for (const words of sessions)
      expect(await run(...words)).toMatchObject({ code: 0, data: { ok: true, problems: [] } })
  })
})

describe('what is wrong is told by file and place, in Vietnamese', () => {
  test('a file nobody listed, a wrong golden, JSON that is none', { timeout: 30_000 }, async () => {
    cpSync(at('cum'), at('sai'), { recursive: true })
    writeFileSync(at('sai/forms/la.json'), '{}')
    edit('sai', 'fixtures/full.valid.json', (text) =>
      text.replace('"totalHundredths": 10000', '"totalHundredths": 1'),
    )
    const { code, data } = await ask('check', './sai')
    expect(code).toBe(1)
    expect(data.problems).toMatchObject([
      {
        code: 'plugin.file-invalid',
        file: 'forms/la.json',
        message: expect.stringContaining('không có tên trong plugin.json'),
      },
      {
        file: 'fixtures/full.valid.json',
        path: '/totalHundredths',
        message: expect.stringContaining('mong đợi 1.'),
      },
    ])
    writeFileSync(at('sai/plugin.json'), '{')
    expect(await ask('check', './sai')).toMatchObject({
      code: 1,
      data: { problems: [{ code: 'plugin.manifest-invalid' }] },
    })
    expect(await ask('check', './khong-co')).toMatchObject({
      code: 1,
      data: { problems: [{ code: 'file.missing' }] },
    })
  })

  test('a function that gives something else than its golden says is stopped by the test, not by the check', {
    timeout: 30_000,
  }, async () => {
    expect(await ask('test', './example')).toMatchObject({ code: 0, data: { ok: true } })
    edit('example', 'compute/evenness.js', (text) => text.replace('100 * sum', '90 * sum'))
    expect(await ask('check', './example')).toMatchObject({ code: 0 })
    const { code, data } = await ask('test', './example')
    expect(code).toBe(1)
    expect(data.problems.map(({ path }) => path)).toEqual([
      '/computed/evenness',
      '/computed/evenness',
      '/computed/evenness',
    ])
    edit('example', 'compute/evenness.js', (text) =>
      text.replace('export function evenness', 'export function other'),
    )
    expect(await ask('check', './example')).toMatchObject({
      code: 1,
      data: { problems: [{ code: 'sandbox.function-missing', path: '/contributes/hooks/0/function' }] },
    })
  })

  test('a plugin that goes past the province is refused as it would be there', async () => {
    cpSync(at('cum'), at('lach'), { recursive: true })
    edit('lach', 'workflow/agency-stages.json', (text) => text.replaceAll('"councilPassed"', '"eligible"'))
    const { code, data } = await ask('check', './lach')
    expect(code).toBe(1)
    expect(data.problems).toMatchObject([{ code: 'plugin.plan.weakens-base' }])
  })
})

describe('a package', () => {
  test('is the same bytes every time, signed by keys, and told for what it is', {
    timeout: 40_000,
  }, async () => {
    const packed = await ask('pack', './cum', '--out', './a.tgz')
    expect(packed).toMatchObject({ code: 0, data: { ok: true, id: 'so-gd.cum', files: 10 } })
    await ask('pack', './cum', '--out', './b.tgz')
    expect(readFileSync(at('a.tgz')).equals(readFileSync(at('b.tgz')))).toBe(true)

    const made = await ask('key', '--holder', 'Sở GD', '--out', './sogd')
    expect(made).toMatchObject({ code: 0, data: { holder: 'Sở GD' } })
    expect(statSync(at('sogd.key.json')).mode & 0o777).toBe(0o600)
    expect(readFileSync(at('sogd.pub.json'), 'utf8')).not.toContain('secretKey')
    expect(await ask('key', '--holder', 'Sở GD', '--out', './sogd')).toMatchObject({
      code: 1,
      data: { problems: [{ code: 'file.exists' }] },
    })

    const signed = await ask('sign', './a.tgz', '--key', './sogd.key.json')
    expect(signed).toMatchObject({ code: 0, data: { digest: packed.data['digest'], signatures: 1 } })
    expect(await ask('sign', './a.tgz', '--key', './sogd.pub.json')).toMatchObject({
      code: 1,
      data: { problems: [{ code: 'plugin.signature', params: { reason: 'key-is-public' } }] },
    })
    const verified = await ask('verify', './a.tgz', '--key', './sogd.pub.json')
    expect(verified).toMatchObject({ code: 0, data: { signatures: [{ holder: 'Sở GD', holds: true }] } })
    expect(await ask('verify', './b.tgz', '--key', './sogd.pub.json')).toMatchObject({
      code: 1,
      data: { problems: [{ code: 'plugin.signature', message: 'Sở GD chưa ký gói này.' }] },
    })
    const bytes = readFileSync(at('a.tgz'))
    bytes[bytes.length - 20] = (bytes[bytes.length - 20] ?? 0) ^ 1
    writeFileSync(at('hong.tgz'), bytes)
    expect((await ask('verify', './hong.tgz')).data).toMatchObject({
      ok: false,
      problems: [{ code: 'plugin.archive-format' }],
    })
  })

  test('is judged by a province’s catalogue as a province would', { timeout: 30_000 }, async () => {
    const [rootOne, rootTwo, catalog, publisher, approver] = ['R1', 'R2', 'C', 'P', 'A'].map(
      generatePluginKey,
    )
    const files = await readPluginFolder(at('cum'))
    const packed = files.ok ? packPlugin(files.value) : files
    if (!packed.ok || !rootOne || !rootTwo || !catalog || !publisher || !approver)
      throw new Error('not packed')
    const published = signPackage(packed.value, publisher, 'publisher')
    const both = published.ok ? signPackage(published.value, approver, 'approver') : published
    if (!both.ok) throw new Error('not signed')
    const now = new Date()
    const root = makeRoot({
      province: 'vn-68',
      issuedAt: now.toISOString(),
      rootKeys: [rootOne, rootTwo],
      catalogKeys: [catalog],
      approverKeys: [approver],
      publishers: [{ namespace: 'so-gd', title: { vi: 'Sở GD' }, keys: [publisher] }],
    })
    const catalogue = buildCatalogue({
      root,
      serial: 3,
      issuedAt: now.toISOString(),
      expiresAt: new Date(now.getTime() + 86_400_000).toISOString(),
      packages: [both.value],
      keys: [catalog],
    })
    if (!catalogue.ok) throw new Error(JSON.stringify(catalogue.error))
    await writeCatalogueFolder(at('danh-muc'), catalogue.value)
    writeFileSync(at('du.tgz'), both.value)
    writeFileSync(at('thieu.tgz'), packed.value)
    const trusted = await ask(
      'verify',
      './du.tgz',
      '--catalogue',
      './danh-muc',
      '--fingerprint',
      fingerprintOf(root.signed),
    )
    expect(trusted).toMatchObject({
      code: 0,
      data: { signers: [{ role: 'publisher' }, { role: 'approver' }] },
    })
    expect(await ask('verify', './thieu.tgz', '--catalogue', './danh-muc')).toMatchObject({
      code: 1,
      data: { problems: [{ code: 'plugin.signature', params: { reason: 'publisher-missing' } }] },
    })
    expect(await ask('verify', './du.tgz', '--catalogue', './danh-muc', '--fingerprint', 'ff')).toMatchObject(
      {
        code: 1,
        data: { problems: [{ code: 'plugin.root' }] },
      },
    )
  })
})

describe('two versions', () => {
  test('ask for the least step of the version; less is refused', { timeout: 30_000 }, async () => {
    cpSync(at('cum'), at('moi'), { recursive: true })
    const raise = (version: string) => {
      for (const path of ['plugin.json', 'forms/self-assessment.json'])
        edit('moi', path, (text) => text.replace(/"version": "[^"]+"/, `"version": "${version}"`))
    }
    edit('moi', 'forms/self-assessment.json', (text) => text.replace('"Minh chứng"', '"Tài liệu minh chứng"'))
    raise('1.0.1')
    expect(await ask('diff', './cum', './moi')).toMatchObject({
      code: 0,
      data: { bump: { least: 'patch', given: 'patch' } },
    })
    edit('moi', 'forms/self-assessment.json', (text) =>
      text.replace('"id": "servicesEvidence"', '"id": "serviceFiles"'),
    )
    const less = await ask('diff', './cum', './moi')
    expect(less).toMatchObject({ code: 1, data: { bump: { least: 'major' } } })
    expect(less.data.problems).toMatchObject([
      { path: '/version', message: expect.stringContaining('lớn (major)') },
    ])
    raise('2.0.0')
    expect(await ask('diff', './cum', './moi')).toMatchObject({
      code: 0,
      data: { bump: { least: 'major', given: 'major' } },
    })
    expect(await ask('diff', './cum', './cum')).toMatchObject({
      code: 0,
      data: { changes: [], bump: { least: 'none' } },
    })
  })
})

describe('what is made of a plugin', () => {
  test('a reference in Vietnamese and English, and types for its tests', { timeout: 30_000 }, async () => {
    const { data } = await ask('docs', './cum', '--language', 'both')
    expect(data['reference']).toContain('Số việc đã giải quyết')
    expect(data['reference']).toContain('Cases settled')
    expect(data['reference']).toContain('agency.council')
    await ask('docs', './cum', '--out', './tra-cuu.md')
    expect(readFileSync(at('tra-cuu.md'), 'utf8')).toMatch(/^# Cụm trường\n/)
    await ask('types', './cum', '--out', './types.ts')
    const types = readFileSync(at('types.ts'), 'utf8')
    expect(types).toContain("  | 'cum-1-services'")
    expect(types).toContain('export type SelfAssessmentAnswers = {')
    expect(await ask('docs', './cum', '--language', 'fr')).toMatchObject({ code: 1, data: { ok: false } })
    expect(existsSync(at('fr'))).toBe(false)
  })

  test('words that are wrong have the same shape for every command', { timeout: 60_000 }, async () => {
    for (const words of [['diff', 'cum'], ['install'], ['export', '--out', 'x']]) {
      const { code, data } = await run(...words)
      expect(code).toBe(1)
      expect(data).toMatchObject({ ok: false, problems: [{ code: 'input.invalid', path: '' }] })
    }
    const unconfigured = await run('plan', 'cum')
    expect(unconfigured).toMatchObject({
      code: 1,
      data: { ok: false, problems: [{ code: 'configuration.invalid' }] },
    })
  })
})
