import { expect, test } from 'vitest'
import { compareGenerations } from './compare-generations.ts'

const set = (...plugins: readonly [id: string, version: string, state?: 'active' | 'disabled'][]) => ({
  plugins: plugins.map(([pluginId, version, state = 'active']) => ({
    pluginId,
    version,
    digest: `${pluginId} ${version}`,
    state,
  })),
})

test('two sets are told apart plugin by plugin', () => {
  const before = set(
    ['a.one', '1.0.0'],
    ['b.two', '1.0.0'],
    ['c.three', '1.0.0'],
    ['d.four', '1.0.0', 'disabled'],
  )
  const after = set(
    ['a.one', '1.1.0'],
    ['c.three', '1.0.0', 'disabled'],
    ['d.four', '1.0.0'],
    ['e.five', '2.0.0'],
  )
  expect(compareGenerations(before, after)).toEqual([
    { pluginId: 'a.one', change: 'upgraded', from: '1.0.0', to: '1.1.0' },
    { pluginId: 'b.two', change: 'uninstalled', from: '1.0.0', to: '' },
    { pluginId: 'c.three', change: 'disabled', from: '1.0.0', to: '1.0.0' },
    { pluginId: 'd.four', change: 'enabled', from: '1.0.0', to: '1.0.0' },
    { pluginId: 'e.five', change: 'installed', from: '', to: '2.0.0' },
  ])
})

test('the first set installs everything, the same set again changes nothing', () => {
  const first = set(['a.one', '1.0.0'])
  expect(compareGenerations(undefined, first)).toMatchObject([{ change: 'installed' }])
  expect(compareGenerations(first, first)).toEqual([])
})
