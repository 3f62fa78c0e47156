import { readdir, readFile } from 'node:fs/promises'
import type { PluginAction, WorkflowDefinition } from '@thidua/contracts'
import type { PluginFiles } from '@thidua/plugin-sdk'
import { loadPlugin, type LoadedPlugin } from '#src/load-plugin'
import type { ProvinceBase } from '#src/plan/find-weakened-base'
import { planChange } from '#src/plan/plan-change'
import type { PlanSources } from '#src/plan/plan-package'
import { emptyLock } from '#src/plan/plugin-lock'
import type { Trunks } from '#src/plugin-registry'
import { readPluginFolder } from '#src/read-plugin-folder'

const root = new URL('../../../', import.meta.url)

export type Edit = (manifest: Record<string, unknown>, files: Map<string, string>) => void

export type PlanDesk = {
  readonly base: ProvinceBase
  /** Folder names of the first-party plugins. */
  readonly names: readonly string[]
  /** A first-party plugin as its author might change it. */
  load(name: string, edit?: Edit): LoadedPlugin
  /** What the acts would come to, with these packages at hand. */
  plan(
    plugins: readonly LoadedPlugin[],
    actions: readonly PluginAction[],
    lock?: typeof emptyLock,
  ): ReturnType<typeof planChange>
}

/** The first-party plugins and the province they are planned in. */
export async function openPlanDesk(): Promise<PlanDesk> {
  const folders = await readFolders()
  const base = await readBase()
  return {
    base,
    names: [...folders.keys()],
    load(name, edit = () => undefined) {
      const files = new Map(folders.get(name))
      const manifest = JSON.parse(files.get('plugin.json') ?? '') as Record<string, unknown>
      edit(manifest, files)
      files.set('plugin.json', JSON.stringify(manifest))
      const loaded = loadPlugin(files)
      if (!loaded.ok) throw new Error(JSON.stringify(loaded.error))
      return loaded.value
    },
    plan: (plugins, actions, lock = emptyLock) => planChange(lock, actions, sourcesOf(plugins), base),
  }
}

export function editFile<Content>(
  files: Map<string, string>,
  path: string,
  edit: (content: Content) => void,
): void {
  const content = JSON.parse(files.get(path) ?? '') as Content
  edit(content)
  files.set(path, JSON.stringify(content))
}

export const install = ({ digest }: LoadedPlugin): PluginAction => ({ kind: 'install', digest })

export const codes = (plan: ReturnType<typeof planChange>) => plan.problems.map(({ code }) => code)

async function readFolders(): Promise<ReadonlyMap<string, PluginFiles>> {
  const folders = new Map<string, PluginFiles>()
  for (const name of await readdir(new URL('plugins/', root))) {
    const files = await readPluginFolder(new URL(`plugins/${name}`, root).pathname)
    if (files.ok) folders.set(name, files.value)
  }
  return folders
}

async function readBase(): Promise<ProvinceBase> {
  const award = await readSchema<WorkflowDefinition>('pipeline/provincial-award-pipeline.json')
  const adHoc = await readSchema<WorkflowDefinition>('pipeline/provincial-ad-hoc-pipeline.json')
  const trunks: Trunks = { annual: award, interim: award, final: award, adHoc }
  const groups = await Promise.all(
    ['a', 'b', 'c', 'd'].map((letter) =>
      readSchema<Pick<ProvinceBase, 'criterionGroups'>>(`campaigns/lam-dong-2037/criteria-${letter}.json`),
    ),
  )
  return { trunks, criterionGroups: groups.flatMap(({ criterionGroups }) => criterionGroups) }
}

async function readSchema<Content>(path: string): Promise<Content> {
  return JSON.parse(await readFile(new URL(`schemas/${path}`, root), 'utf8')) as Content
}

function sourcesOf(plugins: readonly LoadedPlugin[]): PlanSources {
  const packages = plugins.map((plugin) => {
    const { id: pluginId, version } = plugin.manifest
    return [plugin.digest, { digest: plugin.digest, pluginId, version, plugin, quarantined: false }] as const
  })
  return { packages: new Map(packages), generations: new Map(), remembered: new Map() }
}
