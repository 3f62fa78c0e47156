import type { Outcome } from '@thidua/kernel'
import { expect, test } from 'vitest'
import { generatePluginKey, publicHalf } from '../signature/ed25519.ts'
import { acceptCatalogue } from './accept-catalogue.ts'
import { beginTrust } from './begin-trust.ts'
import type { CatalogContent, RootContent, RootDocument } from './catalogue-documents.ts'
import type { CatalogueSource } from './catalogue-source.ts'
import { makeRoot } from './make-root.ts'
import { fingerprintOf, signDocument } from './sign-document.ts'
import { isExpired, revokedAmong } from './standing-of-catalogue.ts'
import type { PluginKey } from '../signature/plugin-key.ts'
import type { TrustState } from './trust-state.ts'

const keys = ['Một', 'Hai', 'Ba', 'Bốn'].map(generatePluginKey)
const [one, two, three, four] = keys
if (!one || !two || !three || !four) throw new Error('no keys')
const catalogKey = generatePluginKey('Danh mục')
const first = makeRoot({
  province: 'lam-dong',
  issuedAt: '2026-01-01T00:00:00.000Z',
  rootKeys: [one, two],
  catalogKeys: [catalogKey],
  approverKeys: [generatePluginKey('Duyệt')],
  publishers: [],
})

function after(
  root: RootDocument,
  rootKeys: readonly PluginKey[],
  signers: readonly PluginKey[],
): RootDocument {
  const { signed } = root
  const old = new Set(signed.roles.root.keyIds)
  const content: RootContent = {
    ...signed,
    version: signed.version + 1,
    keys: [...signed.keys.filter(({ keyId }) => !old.has(keyId)), ...rootKeys.map(publicHalf)],
    roles: { ...signed.roles, root: { keyIds: rootKeys.map(({ keyId }) => keyId), threshold: 2 } },
  }
  return signDocument(content, signers)
}

function listUnder(root: RootDocument, serial: number, more: Partial<CatalogContent> = {}): object {
  const content: CatalogContent = {
    type: 'catalog',
    province: 'lam-dong',
    serial,
    rootVersion: root.signed.version,
    issuedAt: '2026-02-01T00:00:00.000Z',
    expiresAt: '2026-12-01T00:00:00.000Z',
    entries: [],
    revocations: [],
    ...more,
  }
  return signDocument(content, [catalogKey])
}

function sourceOf(files: Readonly<Record<string, object>>): CatalogueSource {
  return {
    read: async (path) => (files[path] ? new TextEncoder().encode(JSON.stringify(files[path])) : null),
  }
}

function trusted(): TrustState {
  const fingerprint = fingerprintOf(first.signed)
  const spoken = fingerprint.toUpperCase().replaceAll(/(.{4})/g, '$1 ')
  const begun = beginTrust(JSON.stringify(first), { province: 'lam-dong', fingerprint: spoken })
  if (!begun.ok) throw new Error(JSON.stringify(begun.error))
  return begun.value
}

const second = after(first, [two, three], [one, two, three])
const third = after(second, [three, four], [two, three, four])

function versionOf(outcome: Outcome<TrustState>): number | string {
  return outcome.ok ? outcome.value.root.signed.version : String(outcome.error.params?.['reason'])
}

test('an installation that slept through two rotations follows them one by one', async () => {
  const files = { 'root.json': third, 'roots/2.json': second, 'catalog.json': listUnder(third, 5) }
  expect(versionOf(await acceptCatalogue(sourceOf(files), trusted()))).toBe(3)
})

test('a rotation it cannot see is not believed', async () => {
  const files = { 'root.json': third, 'catalog.json': listUnder(third, 5) }
  expect(versionOf(await acceptCatalogue(sourceOf(files), trusted()))).toBe('root-version-skipped')
})

test('a root that is good with a list that is not leaves everything as it was', async () => {
  const trust = trusted()
  const files = { 'root.json': second, 'catalog.json': listUnder(first, 5) }
  expect(versionOf(await acceptCatalogue(sourceOf(files), trust))).toBe('root-of-another-version')
  expect(trust.root.signed.version).toBe(1)
})

test('an old list is still taken for what it revokes, and nothing new is installed from it', async () => {
  const digest = 'a'.repeat(64)
  const revocations = [
    { id: 'thidua.commune', digest, at: '2026-02-01T00:00:00.000Z', reason: { vi: 'Có lỗi' } },
  ]
  const files = { 'root.json': first, 'catalog.json': listUnder(first, 5, { revocations }) }
  const accepted = await acceptCatalogue(sourceOf(files), trusted())
  if (!accepted.ok) throw new Error(JSON.stringify(accepted.error))
  expect(isExpired(accepted.value, '2027-01-01T00:00:00.000Z')).toBe(true)
  expect(isExpired(accepted.value, '2026-03-01T00:00:00.000Z')).toBe(false)
  expect(revokedAmong(accepted.value, [digest, 'b'.repeat(64)]).map((found) => found.id)).toEqual([
    'thidua.commune',
  ])
})

test('the same list again changes nothing', async () => {
  const source = sourceOf({ 'root.json': first, 'catalog.json': listUnder(first, 5) })
  const once = await acceptCatalogue(source, trusted())
  if (!once.ok) throw new Error(JSON.stringify(once.error))
  expect(await acceptCatalogue(source, once.value)).toEqual(once)
})
