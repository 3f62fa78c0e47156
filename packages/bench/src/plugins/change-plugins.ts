import type { PlanView, PluginAction, PluginPackageView } from '@thidua/contracts'
import { shipCatalogue } from '@thidua/plugin-host'
import { must } from './hundred-files.ts'
import type { World } from './open-world.ts'

export type Files = ReadonlyMap<string, string>

/** Lists packages in the catalogue of this installation, signed with its own keys, and has them verified. */
export async function release(
  world: World,
  plugins: readonly Files[],
): Promise<readonly PluginPackageView[]> {
  const folder = world.shippedFolder
  const now = new Date().toISOString()
  must(await shipCatalogue({ folder, province: 'vn-68', plugins, now }))
  await world.ask('admin', '/plugin-catalogue/refresh', {})
  const received: PluginPackageView[] = []
  for (const files of plugins) {
    const { id, version } = JSON.parse(files.get('plugin.json') ?? '{}') as { id: string; version: string }
    received.push(await world.ask('admin', '/plugin-catalogue/verify', { pluginId: id, version }))
  }
  return received
}

export function plan(world: World, actions: readonly PluginAction[]): Promise<PlanView> {
  return world.ask('admin', '/plugin-plans', { actions, reason: 'bench' })
}

export async function planApproved(world: World, actions: readonly PluginAction[]): Promise<PlanView> {
  return approve(world, await plan(world, actions))
}

/** By as many as it needs; throws when something stands in the way. */
export async function approve(world: World, made: PlanView): Promise<PlanView> {
  if (made.blocked) throw new Error(`the plan is blocked: ${JSON.stringify(made.report.problems)}`)
  const { digest } = made
  for (const person of (['office', 'verifier'] as const).slice(0, made.approvalsNeeded))
    await world.ask(person, `/plugin-plans/${made.id}/approve`, { digest })
  return made
}

export function apply(world: World, { id, digest }: PlanView): Promise<PlanView> {
  return world.ask('admin', `/plugin-plans/${id}/apply`, { digest })
}

type Changed = { version: string; lenses?: readonly unknown[] }

/** The enterprise plugin, one version on: a field has another name and another has a bound, so that every draft changes. */
export function renamedEnterprise(files: Files): Files {
  const changed = new Map(
    [...files].map(([path, text]) => [
      path,
      path === 'plugin.json' ? text : text.replaceAll('"taxesPaid"', '"taxesToBudget"'),
    ]),
  )
  const formFile = 'forms/f07-enterprise-assessment.json'
  const form = JSON.parse(changed.get(formFile) ?? '{}') as Changed
  const fromVersion = form.version
  changed.set(formFile, JSON.stringify({ ...form, version: '2.0.0' }))
  const manifest = JSON.parse(changed.get('plugin.json') ?? '{}') as Changed
  const renames = [{ from: 'taxesPaid', to: 'taxesToBudget' }]
  const lenses = [{ form: 'f07-enterprise-assessment', fromVersion, renames }]
  return changed.set('plugin.json', JSON.stringify({ ...manifest, version: '2.0.0', lenses }))
}
