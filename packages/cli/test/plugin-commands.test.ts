import { cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { pluginDesk } from './plugin-desk.ts'

const desk = pluginDesk()
const { ask, at, edit, run } = desk
beforeAll(desk.prepare, 60_000)
afterAll(desk.remove)

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
      '/computed/evenness-points',
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
