import { cpSync, readFileSync, statSync, writeFileSync } from 'node:fs'
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
import { pluginDesk } from './plugin-desk.ts'

const desk = pluginDesk()
const { ask, at, edit } = desk
beforeAll(desk.prepare, 60_000)
afterAll(desk.remove)

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
