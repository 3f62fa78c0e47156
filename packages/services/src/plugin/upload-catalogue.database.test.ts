import { execFileSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { countRows } from '#test/rows-of.ts'
import type { PluginProvince } from '#test/open-plugin-province.ts'
import { openPluginProvince } from '#test/open-plugin-province.ts'
import { take } from '#test/open-platform.ts'
import { planPlugins } from './plan-plugins.ts'
import { uploadCatalogue } from './upload-catalogue.ts'

let province: PluginProvince
let stick = ''
beforeAll(async () => {
  province = await openPluginProvince()
})
beforeEach(() => {
  stick = mkdtempSync(join(tmpdir(), 'thidua-stick-'))
})
afterEach(() => rmSync(stick, { recursive: true, force: true }))
afterAll(() => province.close())

const admin = () => province.as('quantri')

/** The catalogue the province's office would bring: the folder without what it keeps for itself, packed. */
function pack(edit: (folder: string) => void = () => undefined): Uint8Array {
  const folder = join(stick, 'danh-muc')
  cpSync(province.catalogueFolder, folder, { recursive: true, filter: (path) => !path.endsWith('keys') })
  edit(folder)
  execFileSync('tar', ['-czf', join(stick, 'packed.tar.gz'), 'danh-muc'], { cwd: stick })
  rmSync(folder, { recursive: true })
  return readFileSync(join(stick, 'packed.tar.gz'))
}

async function upload(bytes: Uint8Array) {
  async function* inPieces() {
    for (let at = 0; at < bytes.length; at += 65_536) yield bytes.subarray(at, at + 65_536)
  }
  return uploadCatalogue(province.deps, await admin(), inPieces())
}

describe('a catalogue’s folder brought as one file', () => {
  it('is taken with the packages it brings; they are kept once, and can be planned', async () => {
    await province.list('enterprise', '2.0.0')
    await province.list('commune', '2.0.0')
    const before = await countRows(province, 'plugin_packages', 'true')
    const packed = pack()
    const taken = take(await upload(packed))
    expect(taken.packages).toEqual({ received: 2, refused: [] })
    const entry = taken.entries.find(
      ({ pluginId, version }) => pluginId === 'thidua.enterprise' && version === '2.0.0',
    )
    expect(entry).toMatchObject({ received: true, relation: 'upgrade' })
    expect(await countRows(province, 'plugin_packages', 'true')).toBe(before + 2)
    expect(take(await upload(packed)).packages).toEqual({ received: 0, refused: [] })
    const actions = [{ kind: 'install' as const, digest: entry?.digest ?? '' }]
    expect(take(await planPlugins(province.deps, await admin(), { actions, reason: 'x' })).blocked).toBe(
      false,
    )
  })

  it('with a damaged package is taken without it, which is told by name, and the others are kept', async () => {
    const { blob } = await province.list('enterprise', '3.0.0')
    await province.list('commune', '3.0.0')
    const packed = pack((folder) => {
      const path = join(folder, 'blobs', blob)
      const bytes = readFileSync(path)
      bytes[100] = (bytes[100] ?? 0) ^ 1
      writeFileSync(path, bytes)
    })
    expect(take(await upload(packed)).packages).toMatchObject({
      received: 1,
      refused: [{ pluginId: 'thidua.enterprise', version: '3.0.0', code: 'plugin.integrity' }],
    })
    const whole = take(await upload(pack()))
    expect(whole.packages).toEqual({ received: 1, refused: [] })
  })

  it('whose list is older, or signed by nobody, is refused whole', async () => {
    const older = pack()
    await province.list('enterprise', '4.0.0')
    take(await upload(pack()))
    expect(await upload(older)).toMatchObject({ error: { code: 'plugin.rollback' } })
    const packages = await countRows(province, 'plugin_packages', 'true')
    const forged = pack((folder) => {
      const path = join(folder, 'catalog.json')
      writeFileSync(path, readFileSync(path, 'utf8').replace(/"serial":\s*\d+/, '"serial":99'))
    })
    expect(await upload(forged)).toMatchObject({ error: { code: 'plugin.signature' } })
    expect(await countRows(province, 'plugin_packages', 'true')).toBe(packages)
  })

  it('with something in it a catalogue has not is refused before anything is read of it, and leaves one line', async () => {
    const refusals = () => countRows(province, 'events', `type = 'plugin.refused'`)
    const before = await refusals()
    const outcome = await upload(pack((folder) => writeFileSync(join(folder, 'setup.exe'), 'MZ')))
    expect(outcome).toMatchObject({
      error: {
        code: 'plugin.archive-path',
        params: { file: expect.stringContaining('setup.exe') as string },
      },
    })
    expect(await refusals()).toBe(before + 1)
  })

  it('is read no further than it may be long: an archive to 32 MB, a list to 4', async () => {
    for (const [beginning, most] of [
      [Uint8Array.of(0x1f, 0x8b), 33],
      [new TextEncoder().encode('{'), 5],
    ] as const) {
      let megabytes = 0
      async function* endless() {
        yield beginning
        for (;;) {
          megabytes += 1
          yield new Uint8Array(1_048_576)
        }
      }
      const outcome = await uploadCatalogue(province.deps, await admin(), endless())
      expect(outcome).toMatchObject({ error: { code: 'plugin.archive-size' } })
      expect(megabytes).toBeLessThanOrEqual(most)
    }
  })

  it('as the list alone is taken too', async () => {
    await province.list('commune', '5.0.0')
    const list = readFileSync(join(province.catalogueFolder, 'catalog.json'))
    const taken = take(await upload(list))
    expect(taken.packages).toEqual({ received: 0, refused: [] })
    expect(taken.entries).toContainEqual(expect.objectContaining({ version: '5.0.0', received: false }))
  })
})
