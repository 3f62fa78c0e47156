import type { CatalogueEntryView, CatalogueView, PluginView } from '@thidua/contracts'
import { expect, test } from 'vitest'
import { catalogueRows, isAbout, isShown } from './catalogue-rows.ts'

const entry = (given: Partial<CatalogueEntryView>): CatalogueEntryView => ({
  pluginId: 'thidua.example',
  version: '1.0.0',
  digest: 'a',
  title: { vi: 'Cụm trường', en: 'School clusters' },
  description: { vi: 'Phiếu của cụm trường' },
  publisher: 'Nhóm Thi Đua',
  stakeholders: ['schoolCluster'],
  contributes: [{ point: 'forms', count: 1 }],
  sizeBytes: 1000,
  revoked: false,
  received: false,
  installedVersion: null,
  relation: 'new',
  ...given,
})

const catalogue = (...entries: readonly CatalogueEntryView[]): CatalogueView => ({
  serial: 1,
  issuedAt: '2027-02-24T00:00:00.000Z',
  expiresAt: '2028-02-24T00:00:00.000Z',
  expired: false,
  province: 'vn-68',
  rootVersion: 1,
  entries,
  safeMode: false,
})

const plugin = (given: Partial<PluginView>): PluginView => ({
  id: 'thidua.example',
  version: '1.0.0',
  title: { vi: 'Cụm trường' },
  description: { vi: '' },
  publisher: 'Nhóm Thi Đua',
  digest: 'a',
  installedAt: '2027-02-24T00:00:00.000Z',
  state: 'active',
  stakeholders: [],
  counts: { criteria: 4, forms: 1, workflows: 1, documents: 0 },
  ...given,
})

test('all versions of a plugin are one row, the newest that may be installed first', () => {
  const versions = ['1.2.0', '1.10.0', '1.9.0'].map((version) => entry({ version, digest: version }))
  const [row, ...others] = catalogueRows(catalogue(...versions), [])
  expect(others).toEqual([])
  expect(row?.versions.map(({ version }) => version)).toEqual(['1.10.0', '1.9.0', '1.2.0'])
  expect(row).toMatchObject({ newest: { version: '1.10.0' }, installedVersion: null, revoked: false })
})

test('a revoked version is never offered, and a plugin with nothing else is shown as revoked', () => {
  const withdrawn = entry({ version: '2.0.0', digest: 'b', revoked: true })
  const [mixed] = catalogueRows(catalogue(entry({}), withdrawn), [])
  expect(mixed).toMatchObject({ newest: { version: '1.0.0' }, revoked: false })
  const [gone] = catalogueRows(catalogue(withdrawn), [])
  expect(gone).toMatchObject({ newest: null, revoked: true })
})

test('what runs here and was revoked is told, although a newer version may be installed', () => {
  const running = entry({ revoked: true, relation: 'installed', installedVersion: '1.0.0' })
  const next = entry({ version: '1.1.0', digest: 'b', relation: 'upgrade', installedVersion: '1.0.0' })
  const [row] = catalogueRows(catalogue(running, next), [plugin({})])
  expect(row).toMatchObject({ revoked: true, hasUpgrade: true, installedVersion: '1.0.0' })
})

test('what is installed and no longer listed stays in sight; what was uninstalled is not installed', () => {
  const [unlisted] = catalogueRows(catalogue(), [plugin({})])
  expect(unlisted).toMatchObject({ installedVersion: '1.0.0', versions: [], revoked: false })
  const [retired] = catalogueRows(catalogue(entry({})), [plugin({ state: 'retired' })])
  expect(retired).toMatchObject({ installedVersion: null, state: 'retired' })
  expect(retired && isShown(retired, 'new')).toBe(true)
})

test('the search forgives tone marks and the order of words', () => {
  const [row] = catalogueRows(catalogue(entry({})), [])
  if (!row) throw new Error('no row')
  expect(
    ['cum truong', 'truong cum', 'thidua.example', 'school', ''].map((words) => isAbout(row, words)),
  ).toEqual([true, true, true, true, true])
  expect(isAbout(row, 'doanh nghiep')).toBe(false)
})
