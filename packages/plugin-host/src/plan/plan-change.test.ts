import { readdir, readFile } from 'node:fs/promises'
import type { PluginAction, PluginManifest, WorkflowDefinition } from '@thidua/contracts'
import type { PluginFiles } from '@thidua/plugin-sdk'
import { beforeAll, describe, expect, test } from 'vitest'
import { loadPlugin, type LoadedPlugin } from '../load-plugin.ts'
import type { Trunks } from '../plugin-registry.ts'
import { readPluginFolder } from '../read-plugin-folder.ts'
import { composeSnapshot } from './compose-snapshot.ts'
import type { ProvinceBase } from './find-weakened-base.ts'
import { planChange } from './plan-change.ts'
import type { PlanSources } from './plan-package.ts'
import { emptyLock, lockDigest, type PluginLock } from './plugin-lock.ts'

const root = new URL('../../../../', import.meta.url)
const folders = new Map<string, PluginFiles>()
let base: ProvinceBase

async function json<Content>(path: string): Promise<Content> {
  return JSON.parse(await readFile(new URL(`schemas/${path}`, root), 'utf8')) as Content
}

beforeAll(async () => {
  for (const name of await readdir(new URL('plugins/', root))) {
    const files = await readPluginFolder(new URL(`plugins/${name}`, root).pathname)
    if (files.ok) folders.set(name, files.value)
  }
  const award = await json<WorkflowDefinition>('pipeline/provincial-award-pipeline.json')
  const adHoc = await json<WorkflowDefinition>('pipeline/provincial-ad-hoc-pipeline.json')
  const trunks: Trunks = { annual: award, interim: award, final: award, adHoc }
  const groups = await Promise.all(
    ['a', 'b', 'c', 'd'].map((letter) =>
      json<{ readonly criterionGroups: ProvinceBase['criterionGroups'] }>(
        `campaigns/lam-dong-2037/criteria-${letter}.json`,
      ),
    ),
  )
  base = { trunks, criterionGroups: groups.flatMap(({ criterionGroups }) => criterionGroups) }
})

type Edit = (manifest: Record<string, unknown>, files: Map<string, string>) => void

/** A first-party plugin as its author might change it. */
function load(name: string, edit: Edit = () => undefined): LoadedPlugin {
  const files = new Map(folders.get(name))
  const manifest = JSON.parse(files.get('plugin.json') ?? '') as Record<string, unknown>
  edit(manifest, files)
  files.set('plugin.json', JSON.stringify(manifest))
  const loaded = loadPlugin(files)
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.error))
  return loaded.value
}

function editFile<Content>(files: Map<string, string>, path: string, edit: (content: Content) => void): void {
  const content = JSON.parse(files.get(path) ?? '') as Content
  edit(content)
  files.set(path, JSON.stringify(content))
}

function sourcesOf(plugins: readonly LoadedPlugin[], generations: readonly PluginLock[] = []): PlanSources {
  return {
    packages: new Map(
      plugins.map((plugin) => [
        plugin.digest,
        {
          digest: plugin.digest,
          pluginId: plugin.manifest.id,
          version: plugin.manifest.version,
          plugin,
          quarantined: false,
        },
      ]),
    ),
    generations: new Map(generations.map((lock, at) => [at, lock])),
    remembered: new Map(),
  }
}

const install = ({ digest }: LoadedPlugin): PluginAction => ({ kind: 'install', digest })
const codes = (plan: ReturnType<typeof planChange>) => plan.problems.map(({ code }) => code)

function plan(plugins: readonly LoadedPlugin[], actions: readonly PluginAction[], lock = emptyLock) {
  return planChange(lock, actions, sourcesOf(plugins), base)
}

describe('installing the first-party plugins', () => {
  test('weakens nothing, contradicts nothing, and is told in numbers', () => {
    const plugins = [...folders.keys()].map((name) => load(name))
    const planned = plan(plugins, plugins.map(install))
    expect(planned.problems.map(({ code, pluginId }) => [code, pluginId])).toEqual([
      ['capability-new', 'thidua.example'],
      ['code-new', 'thidua.example'],
    ])
    expect(planned.plugins.map(({ change }) => change)).toEqual(plugins.map(() => 'installed'))
    expect(planned.totals.added).toBeGreaterThan(50)
    expect(planned.totals.changed + planned.totals.removed).toBe(0)
    expect(planned.after?.registry.stakeholders().length).toBeGreaterThanOrEqual(6)
  })

  test('gives one set and one snapshot in whatever order', () => {
    const plugins = ['commune', 'enterprise', 'fatherland-front', 'individual-household'].map((name) =>
      load(name),
    )
    const digests = permutationsOf(plugins).map((order) => {
      const planned = plan(order, order.map(install))
      return `${planned.digest} ${planned.after?.digest}`
    })
    expect(digests).toHaveLength(24)
    expect(new Set(digests).size).toBe(1)
  })

  test('and taking one out and in again gives the same set', () => {
    const plugins = ['commune', 'enterprise'].map((name) => load(name))
    const first = plan(plugins, plugins.map(install))
    const without = plan(plugins, [{ kind: 'uninstall', pluginId: 'thidua.enterprise' }], first.lock)
    expect(without.digest).not.toBe(first.digest)
    expect(without.totals).toMatchObject({ added: 0, changed: 0 })
    const again = plan(plugins, [{ kind: 'install', digest: load('enterprise').digest }], without.lock)
    expect([again.digest, again.after?.digest]).toEqual([first.digest, first.after?.digest])
  })

  test('the plan is what composing the new set gives', () => {
    const plugins = ['commune', 'enterprise'].map((name) => load(name))
    const planned = plan(plugins, plugins.map(install))
    const composed = composeSnapshot(
      planned.lock,
      new Map(plugins.map((plugin) => [plugin.digest, plugin])),
      base.trunks,
    )
    if (!composed.ok) throw new Error(JSON.stringify(composed.error))
    expect(planned.after?.digest).toBe(composed.value.digest)
    expect(planned.digest).toBe(lockDigest(planned.lock))
  })
})

describe('a plan refuses', () => {
  test('what takes away from the province: a criterion, the council, the letter, the head, the computed rank', () => {
    const council: Edit = (_manifest, files) =>
      editFile<{ stages: { steps: { to: string; requires?: string[] }[] }[] }>(
        files,
        'workflow/enterprise-stages.json',
        ({ stages }) => {
          for (const step of stages.flatMap(({ steps }) => steps))
            if (step.to === 'province.intake')
              step.requires = (step.requires ?? []).filter((one) => one !== 'councilPassed')
        },
      )
    const clerk: Edit = (_manifest, files) =>
      editFile<{ stages: { steps: { to: string; by: unknown }[] }[] }>(
        files,
        'workflow/enterprise-stages.json',
        ({ stages }) => {
          for (const step of stages.flatMap(({ steps }) => steps))
            if (step.to === 'province.intake') step.by = [{ role: 'agencyOfficer', at: 'agency' }]
        },
      )
    for (const [edit, reason] of [
      [council, 'requirement-missing: councilPassed'],
      [clerk, 'letter-missing'],
    ] as const) {
      const plugin = load('enterprise', edit)
      const problems = plan([plugin], [install(plugin)]).problems
      expect(problems.map(({ code, weight, params }) => [code, weight, params['reason']])).toContainEqual([
        'weakens-base',
        'blocks',
        reason,
      ])
    }
    const stripped = { ...load('enterprise') }
    const groups = stripped.manifest.contributes.criterionGroups.map((group) => ({
      ...group,
      criteria: group.criteria.slice(1),
    }))
    const manifest: PluginManifest = {
      ...stripped.manifest,
      contributes: { ...stripped.manifest.contributes, criterionGroups: groups },
    }
    const dropped = plan([{ ...stripped, manifest }], [install(stripped)])
    expect(dropped.problems[0]?.params).toMatchObject({ node: 'c1-compliance', reason: 'criterion-dropped' })
    const commune = load('commune')
    const scoring = new Map(
      [...commune.scoring].map(([id, model]) => [
        id,
        {
          ...model,
          criteria: model.criteria.map(({ computedBy: _own, ...one }) => ({ ...one, verdictField: 'x' })),
        },
      ]),
    )
    const reworked = plan([{ ...commune, scoring }], [install(commune)])
    expect(reworked.problems.map(({ params }) => params['reason'])).toContain('criterion-reworked')
  })

  test('two plugins that want the same place, until an administrator has chosen', () => {
    const rival = load('enterprise', (manifest) => {
      manifest['id'] = 'other.enterprise'
    })
    const mine = load('enterprise')
    const contested = plan([mine, rival], [install(mine), install(rival)])
    expect(codes(contested)).toEqual(['slot-contested'])
    expect(contested.problems[0]?.params).toEqual({
      slot: 'stakeholder:enterprise',
      plugins: 'other.enterprise, thidua.enterprise',
    })
    const slot = 'stakeholder:enterprise'
    const pick = (pluginId: string): PluginAction => ({ kind: 'choose', slot, pluginId })
    const settled = plan([mine, rival], [install(mine), install(rival), pick('other.enterprise')])
    expect(settled.problems).toEqual([])
    expect(settled.after?.registry.findStakeholder('enterprise')?.pluginId).toBe('other.enterprise')
    const turned = plan([rival, mine], [install(rival), install(mine), pick('other.enterprise')])
    expect([turned.digest, turned.after?.digest]).toEqual([settled.digest, settled.after?.digest])
    expect(codes(plan([mine], [install(mine), pick('thidua.nobody')]))).toEqual(['choice-unknown'])
  })

  test('taking away what another one needs', () => {
    const needy = load('enterprise', (manifest) => {
      manifest['requires'] = [{ id: 'thidua.commune', range: '>=1.0.0' }]
    })
    const commune = load('commune')
    const both = plan([needy, commune], [install(needy), install(commune)])
    expect(both.problems).toEqual([])
    expect(codes(plan([needy], [install(needy)]))).toEqual(['dependency-missing'])
    const without = plan([needy, commune], [{ kind: 'disable', pluginId: 'thidua.commune' }], both.lock)
    expect(without.problems).toMatchObject([
      { code: 'required-by', pluginId: 'thidua.commune', params: { by: 'thidua.enterprise' } },
    ])
  })

  test('acts that make no sense where the set stands', () => {
    const plugin = load('enterprise')
    const { lock } = plan([plugin], [install(plugin)])
    const on = (action: PluginAction) => codes(plan([plugin], [action], lock))
    expect(on(install(plugin))).toEqual(['already-installed'])
    expect(on({ kind: 'uninstall', pluginId: 'thidua.commune' })).toEqual(['not-installed'])
    expect(on({ kind: 'enable', pluginId: 'thidua.enterprise' })).toEqual(['wrong-state'])
    expect(on({ kind: 'purge', pluginId: 'thidua.enterprise' })).toEqual(['wrong-state'])
    expect(on({ kind: 'restore', generation: 7 })).toEqual(['generation-unknown'])
    expect(on({ kind: 'install', digest: 'none' })).toEqual(['package-unusable'])
    expect(
      on({ kind: 'assign', pluginId: 'thidua.enterprise', unitKinds: ['press'], agencyChoice: false }),
    ).toEqual(['unit-kind-unknown'])
    expect(on({ kind: 'configure', pluginId: 'thidua.enterprise', values: { x: 1 } })).toEqual([
      'setting-unknown',
    ])
    expect(codes(plan([plugin], [], lock))).toEqual(['nothing-changes'])
  })
})

describe('an upgrade', () => {
  const reword: Edit = (_manifest, files) => {
    editFile<{ sections: { fields: { help?: unknown }[] }[] }>(
      files,
      'forms/f23-enterprise-ad-hoc.json',
      ({ sections }) => {
        const field = sections.flatMap(({ fields }) => fields)[0]
        if (field) field.help = { vi: 'Nói rõ hơn.' }
      },
    )
  }
  const version =
    (next: string, edit: Edit = reword): Edit =>
    (manifest, files) => {
      manifest['version'] = next
      edit(manifest, files)
    }

  test('of words asks for a patch, and is told word by word', () => {
    const [old, next] = [
      load(
        'enterprise',
        version('1.0.0', () => undefined),
      ),
      load('enterprise', version('1.0.1')),
    ]
    const { lock } = plan([old], [install(old)])
    const planned = plan([old, next], [install(next)], lock)
    expect(planned.problems).toEqual([])
    expect(planned.plugins[0]).toMatchObject({
      change: 'upgraded',
      fromVersion: '1.0.0',
      toVersion: '1.0.1',
      bump: { least: 'patch', given: 'patch' },
      contributions: [
        {
          id: 'thidua.enterprise/forms/f23-enterprise-ad-hoc',
          change: 'changed',
          details: [{ kind: 'field-help' }],
        },
      ],
    })
  })

  test('that widens what it may do is major and asks for one more approver; going back asks too', () => {
    const asking =
      (perDay: number): Edit =>
      (manifest) => {
        manifest['capabilities'] = [{ name: 'notify.send', perDay }]
      }
    const old = load('enterprise', version('1.0.0', asking(10)))
    const { lock } = plan([old], [install(old)])
    const hidden = load('enterprise', version('1.0.1', asking(100)))
    expect(codes(plan([old, hidden], [install(hidden)], lock))).toEqual([
      'version-too-small',
      'capability-widened',
    ])
    const open = load('enterprise', version('2.0.0', asking(100)))
    const upgraded = plan([old, open], [install(open)], lock)
    expect(upgraded.problems.map(({ code, weight }) => [code, weight])).toEqual([
      ['capability-widened', 'asks'],
    ])
    const back = plan([old, open], [install(old)], upgraded.lock)
    expect(back.problems.map(({ code, weight }) => [code, weight])).toEqual([['downgrade', 'asks']])
    expect(back.digest).toBe(lockDigest(lock))
  })
})

function permutationsOf<Item>(items: readonly Item[]): readonly (readonly Item[])[] {
  if (items.length <= 1) return [items]
  return items.flatMap((item, at) => permutationsOf(items.toSpliced(at, 1)).map((rest) => [item, ...rest]))
}
