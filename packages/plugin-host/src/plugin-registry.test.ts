import { readdir, readFile } from 'node:fs/promises'
import type { WorkflowDefinition } from '@thidua/contracts'
import { scoreDossier } from '@thidua/forms'
import { beforeAll, describe, expect, test } from 'vitest'
import { composeRegistry } from './compose-registry.ts'
import { canonicalJson } from '@thidua/kernel'
import { contentHash } from './content-hash.ts'
import { loadPlugin, type LoadedPlugin } from './load-plugin.ts'
import { supportsPlatform } from './platform-version.ts'
import type { PluginRegistry, Trunks } from './plugin-registry.ts'
import { readPluginFolder } from './read-plugin-folder.ts'

const root = new URL('../../../', import.meta.url)
let plugins: readonly LoadedPlugin[] = []
let trunks: Trunks

async function pipeline(name: string): Promise<WorkflowDefinition> {
  return JSON.parse(
    await readFile(new URL(`schemas/pipeline/${name}.json`, root), 'utf8'),
  ) as WorkflowDefinition
}

function registry(from: readonly LoadedPlugin[]): PluginRegistry {
  const composed = composeRegistry(from, trunks)
  if (!composed.ok) throw new Error(JSON.stringify(composed.error))
  return composed.value
}

beforeAll(async () => {
  const award = await pipeline('provincial-award-pipeline')
  trunks = {
    annual: award,
    interim: award,
    final: award,
    adHoc: await pipeline('provincial-ad-hoc-pipeline'),
  }
  const folder = new URL('plugins/', root)
  plugins = await Promise.all(
    (await readdir(folder)).map(async (name) => {
      const files = await readPluginFolder(new URL(name, folder).pathname)
      const loaded = files.ok ? loadPlugin(files.value) : files
      if (!loaded.ok) throw new Error(`${name}: ${JSON.stringify(loaded.error)}`)
      return loaded.value
    }),
  )
})

describe('the plugins of this repository', () => {
  test('give every stakeholder a whole dossier for every occasion they name', () => {
    const composed = registry(plugins)
    expect(composed.stakeholders().length).toBeGreaterThanOrEqual(6)
    for (const stakeholder of composed.stakeholders()) {
      for (const occasion of stakeholder.dossiers.flatMap(({ occasions }) => occasions)) {
        const kit = composed.dossierKit(stakeholder.kind, occasion)
        if (!kit.ok) throw new Error(`${stakeholder.kind} ${occasion}`)
        expect(kit.value.workflow.stages.map(({ id }) => id)).toContain('province.awarded')
        expect(composed.byHash(kit.value.formHash)?.content).toBe(kit.value.form)
        expect(composed.byHash(kit.value.workflowHash)?.kind).toBe('workflow')
        const score = kit.value.scoring ? scoreDossier(kit.value.scoring, kit.value.compiledForm, {}) : null
        expect(score?.met ?? 0).toBe(0)
      }
    }
  })

  test('compose alike in whatever order they come', () => {
    const hashes = (from: readonly LoadedPlugin[]) =>
      registry(from)
        .contents()
        .map(({ hash }) => hash)
    expect(hashes(plugins.toReversed())).toEqual(hashes(plugins))
    expect(hashes([...plugins.slice(2), ...plugins.slice(0, 2)])).toEqual(hashes(plugins))
  })

  test('refuse a stakeholder or occasion nobody brings', () => {
    const composed = registry(plugins)
    expect(composed.dossierKit('nobody', 'annual')).toMatchObject({ error: { code: 'plugin.not-found' } })
    expect(composed.findStakeholder('nobody')).toBeNull()
    expect(composed.byHash('0'.repeat(64))).toBeNull()
  })
})

test('two plugins that claim one id are refused, whichever comes first', () => {
  const [first] = plugins
  if (!first) throw new Error('no plugins')
  const twin: LoadedPlugin = { ...first, manifest: { ...first.manifest, id: 'other.twin' } }
  for (const pair of [
    [first, twin],
    [twin, first],
  ]) {
    expect(composeRegistry(pair, trunks)).toMatchObject({
      error: { code: 'plugin.id-conflict', params: { kind: 'stakeholder' } },
    })
  }
})

test('one changed letter changes the digest', async () => {
  const files = await readPluginFolder(new URL('plugins/commune', root).pathname)
  if (!files.ok) throw new Error('unreadable')
  const before = loadPlugin(files.value)
  const manifest = (files.value.get('plugin.json') ?? '').replace(/"version": "(\d+)\./, '"version": "9$1.')
  const after = loadPlugin(new Map([...files.value, ['plugin.json', manifest]]))
  if (!before.ok || !after.ok) throw new Error('not loaded')
  expect(after.value.digest).not.toBe(before.value.digest)
})

test('a plugin for another platform is refused', async () => {
  const files = await readPluginFolder(new URL('plugins/commune', root).pathname)
  if (!files.ok) throw new Error('unreadable')
  const manifest = (files.value.get('plugin.json') ?? '').replace(
    /"platform": "[^"]+"/,
    '"platform": "^9.0.0"',
  )
  expect(loadPlugin(new Map([...files.value, ['plugin.json', manifest]]))).toMatchObject({
    error: { code: 'plugin.platform-unsupported' },
  })
})

test.each([
  ['^1.0.0', '1.4.2', true],
  ['^1.2.0', '1.1.9', false],
  ['^0.1.0', '0.2.0', false],
  ['~1.2.0', '1.2.9', true],
  ['~1.2.0', '1.3.0', false],
  ['>=1.0.0', '3.0.0', true],
  ['1.0.0', '1.0.1', false],
  ['latest', '1.0.0', false],
])('range %s and platform %s: %s', (range, version, expected) => {
  expect(supportsPlatform(range, version)).toBe(expected)
})

test('the same content has one hash, whatever the order of its keys', () => {
  expect(contentHash({ b: 1, a: [{ d: 'đ', c: null }] })).toBe(
    contentHash({ $schema: 'x', a: [{ c: null, d: 'đ' }], b: 1 }),
  )
  expect(canonicalJson({ b: undefined, a: 'ạ' })).toBe('{"a":"ạ"}')
})
