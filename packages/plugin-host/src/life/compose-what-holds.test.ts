import { readdir, readFile } from 'node:fs/promises'
import type { PluginManifest, WorkflowDefinition } from '@thidua/contracts'
import { beforeAll, expect, test } from 'vitest'
import { loadPlugin, type LoadedPlugin } from '../load-plugin.ts'
import { sealLock, type PluginLock } from '../plan/plugin-lock.ts'
import type { Trunks } from '../plugin-registry.ts'
import { readPluginFolder } from '../read-plugin-folder.ts'
import { composeWhatHolds } from './compose-what-holds.ts'

const root = new URL('../../../../', import.meta.url)
const plugins: LoadedPlugin[] = []
let trunks: Trunks

beforeAll(async () => {
  for (const name of await readdir(new URL('plugins/', root))) {
    const files = await readPluginFolder(new URL(`plugins/${name}`, root).pathname)
    const loaded = files.ok ? loadPlugin(files.value) : files
    if (loaded.ok) plugins.push(loaded.value)
  }
  const read = async (name: string) =>
    JSON.parse(await readFile(new URL(`schemas/pipeline/${name}.json`, root), 'utf8')) as WorkflowDefinition
  const award = await read('provincial-award-pipeline')
  const adHoc = await read('provincial-ad-hoc-pipeline')
  trunks = { annual: award, interim: award, final: award, adHoc }
})

function lockOf(held: readonly LoadedPlugin[]): PluginLock {
  return sealLock({
    plugins: held.map(({ manifest: { id, version }, digest }) => ({
      id,
      version,
      digest,
      state: 'active',
      unitKinds: null,
      agencyChoice: false,
      settings: {},
    })),
    choices: [],
  })
}

function hold(held: readonly LoadedPlugin[], readable: readonly LoadedPlugin[] = held) {
  const { snapshot, troubles } = composeWhatHolds(
    lockOf(held),
    new Map(readable.map((plugin) => [plugin.digest, plugin])),
    trunks,
  )
  return {
    running: snapshot.registry.plugins().map(({ manifest }) => manifest.id),
    troubles: troubles.map(({ pluginId, code }) => `${pluginId} ${code}`),
  }
}

const ids = () => plugins.map(({ manifest }) => manifest.id)
const changed = (plugin: LoadedPlugin, manifest: Partial<PluginManifest>): LoadedPlugin => ({
  ...plugin,
  digest: `${plugin.digest.slice(0, -4)}beef`,
  manifest: { ...plugin.manifest, ...manifest },
})

test('a whole set runs whole', () => {
  expect(hold(plugins)).toEqual({ running: ids(), troubles: [] })
})

test('a package that can no longer be read is left out and named', () => {
  const [lost, ...others] = plugins
  expect(hold(plugins, others)).toEqual({
    running: ids().slice(1),
    troubles: [`${lost?.manifest.id} plugin.integrity`],
  })
})

test('a plugin that no longer fits the trunk is left out and named, and takes nobody with it', () => {
  const [misfit, ...others] = plugins
  if (!misfit) throw new Error('there are no plugins')
  const stages = new Map(
    [...misfit.workflows].map(([id, workflow]) => [id, { ...workflow, transitions: [], stages: [] }]),
  )
  const held = [{ ...misfit, workflows: stages }, ...others]
  const { running, troubles } = hold(held)
  expect(running).toEqual(ids().slice(1))
  expect(troubles).toMatchObject([expect.stringContaining(misfit.manifest.id)])
})

test('two that want the same place are both left out until somebody chooses, and the others run', () => {
  const enterprise = plugins.find(({ manifest }) => manifest.id === 'thidua.enterprise')
  if (!enterprise) throw new Error('there is no enterprise')
  const { running, troubles } = hold([...plugins, changed(enterprise, { id: 'other.enterprise' })])
  expect(running).toEqual(ids().filter((id) => id !== 'thidua.enterprise'))
  expect(troubles.toSorted()).toEqual([
    'other.enterprise plugin.id-conflict',
    'thidua.enterprise plugin.id-conflict',
  ])
})
