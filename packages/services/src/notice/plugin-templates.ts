import type { PluginNotification } from '@thidua/contracts'
import type { ServiceDeps } from '../service-deps.ts'

export type PluginTemplate = {
  readonly pluginId: string
  readonly template: PluginNotification
  /** Most a day over all templates of the plugin, as it asked; null: each for itself. */
  readonly mostPerDay: number | null
}

type Active = Pick<ServiceDeps, 'plugins'>

/** Templates of active plugins. Each is only about dossiers of stakeholders its own plugin brings. */
export function templatesFor(
  deps: Active,
  event: PluginNotification['event'],
  stakeholder: string,
): readonly PluginTemplate[] {
  const home = deps.plugins.findStakeholder(stakeholder)?.pluginId
  return allTemplates(deps).filter(({ pluginId, template }) => pluginId === home && template.event === event)
}

export function findTemplate(deps: Active, pluginId: string, id: string): PluginTemplate | null {
  return allTemplates(deps).find((one) => one.pluginId === pluginId && one.template.id === id) ?? null
}

/** Whether anybody waits for an event at all. */
export function listensTo(deps: Active, event: PluginNotification['event']): boolean {
  return allTemplates(deps).some(({ template }) => template.event === event)
}

const known = new WeakMap<ServiceDeps['plugins'], readonly PluginTemplate[]>()

/** A set of plugins never changes: another set is another registry. */
function allTemplates({ plugins }: Active): readonly PluginTemplate[] {
  const found = known.get(plugins) ?? templatesOf(plugins)
  known.set(plugins, found)
  return found
}

function templatesOf(plugins: ServiceDeps['plugins']): readonly PluginTemplate[] {
  return plugins.plugins().flatMap(({ manifest }) => {
    const may = manifest.capabilities?.find(({ name }) => name === 'notify.send')
    return (manifest.contributes.notifications ?? []).map((template) => ({
      pluginId: manifest.id,
      template,
      mostPerDay: may?.perDay ?? null,
    }))
  })
}
