import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Outcome } from '@thidua/kernel'
import type { PluginFiles } from '@thidua/plugin-sdk'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { verifyPackage } from '../package/verify-package.ts'
import { readPluginFolder } from '../read-plugin-folder.ts'
import { acceptCatalogue } from './accept-catalogue.ts'
import { beginTrust } from './begin-trust.ts'
import { readListedPackage } from './read-listed-package.ts'
import { shipCatalogue } from './ship-catalogue.ts'
import type { TrustState } from './trust-state.ts'

const plugins = new URL('../../../../plugins/', import.meta.url)
let folder = ''
let commune: PluginFiles

function must<Value>(outcome: Outcome<Value>): Value {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.error))
  return outcome.value
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'thidua-shipped-'))
  commune = must(await readPluginFolder(new URL('commune', plugins).pathname))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

async function ship(files: readonly PluginFiles[], now: string, before?: TrustState): Promise<TrustState> {
  const shipped = must(await shipCatalogue({ folder, province: 'lam-dong', plugins: files, now }))
  const trust = before ?? must(beginTrust(shipped.rootText, shipped.pinned))
  return must(await acceptCatalogue(shipped.source, trust))
}

const bumped = (files: PluginFiles, version: string, id = 'thidua.commune'): PluginFiles =>
  new Map(files).set(
    'plugin.json',
    (files.get('plugin.json') ?? '')
      .replace('"id": "thidua.commune"', `"id": "${id}"`)
      .replace(/"version": "[^"]*"/, `"version": "${version}"`),
  )

test('what the program brings is packed, signed, listed, believed and let in; later versions follow, earlier stay', async () => {
  const first = await ship([commune], '2026-01-01T00:00:00.000Z')
  expect(first.catalog?.content.serial).toBe(1)
  expect((await ship([commune], '2026-02-01T00:00:00.000Z', first)).catalog?.content.serial).toBe(1)
  const second = await ship([bumped(commune, '9.0.0')], '2026-03-01T00:00:00.000Z', first)
  expect(second.catalog?.content.entries.map(({ version }) => version)).toHaveLength(2)
  const third = await ship([bumped(commune, '9.0.0', 'school.cluster')], '2026-03-02T00:00:00.000Z', second)
  expect(third.root.signed.version).toBe(2)
  expect(third.catalog?.content.entries.map(({ id }) => id)).toContain('school.cluster')
  const shipped = must(
    await shipCatalogue({
      folder,
      province: 'lam-dong',
      plugins: [commune],
      now: '2026-03-03T00:00:00.000Z',
    }),
  )
  for (const { id, version } of third.catalog?.content.entries ?? []) {
    const bytes = must(await readListedPackage(shipped.source, third, { id, version }))
    expect(verifyPackage(bytes, { trust: third, now: '2026-03-03T00:00:00.000Z' }).ok).toBe(true)
  }
})

test('a list that grows old is issued anew', async () => {
  const before = await ship([commune], '2026-12-01T00:00:00.000Z')
  const after = await ship([commune], '2027-11-15T00:00:00.000Z', before)
  expect(after.catalog?.content.serial).toBe((before.catalog?.content.serial ?? 0) + 1)
})

test('its keys are for the installation alone to read, and no secret is in the catalogue', async () => {
  const keys = await readdir(join(folder, 'keys'))
  const modes = await Promise.all(
    keys.map(async (key) => (await stat(join(folder, 'keys', key))).mode & 0o777),
  )
  expect(new Set(modes)).toEqual(new Set([0o600]))
  const secrets = await Promise.all(
    keys.map(
      async (key) =>
        (JSON.parse(await readFile(join(folder, 'keys', key), 'utf8')) as { secretKey: string }).secretKey,
    ),
  )
  const told = (
    await Promise.all(['root.json', 'catalog.json'].map((file) => readFile(join(folder, file), 'utf8')))
  ).join('')
  expect(secrets.filter((secret) => told.includes(secret))).toEqual([])
})
