import { canUse } from '@thidua/access'
import type {
  Operations,
  PluginMenuEntry,
  PluginMenuItem,
  PluginPageRef,
  PluginPagesView,
  Role,
} from '@thidua/contracts'
import type { Outcome } from '@thidua/kernel'
import { ok } from '@thidua/kernel'
import type { ServiceCall } from '../service-call.ts'
import type { ServiceDeps } from '../service-deps.ts'
import { reportRef } from './find-report.ts'
import { mayUsePage, pluginsServing, seesDossiers, type ServingPlugin } from './page-authority.ts'
import { usualPriority } from './usual-priority.ts'

/** Asked on every arrival, so of memory only. */
export async function listPluginPages(
  deps: ServiceDeps,
  { actor }: ServiceCall,
  _input: Operations['plugin.listPages']['input'],
): Promise<Outcome<PluginPagesView>> {
  const allowed = canUse('plugin.listPages', actor)
  if (!allowed.ok) return allowed
  const serving = pluginsServing(deps, actor)
  const hasSight = seesDossiers(actor)
  const menu = serving.flatMap((one) => menuOf(one, hasSight)).toSorted(byPlace)
  const reports = hasSight ? serving.flatMap(reportsOf) : []
  const slots = hasSight
    ? serving.flatMap(({ plugin }) => [...plugin.additions.widgets.values()].map(({ slot }) => slot))
    : []
  return ok({ menu: menu.map(({ entry }) => entry), reports, slots: [...new Set(slots)] })
}

function reportsOf(serving: ServingPlugin) {
  return [...serving.plugin.reports.values()]
    .filter(({ report }) => mayUsePage(serving, { kind: 'report', id: report.id }))
    .map((compiled) => reportRef(serving.plugin, compiled))
}

type Placed = { readonly entry: PluginMenuEntry; readonly priority: number; readonly pluginId: string }

const icons = { work: 'list', campaign: 'calendar', reports: 'chart', administration: 'document' } as const

function menuOf(serving: ServingPlugin, hasSight: boolean): readonly Placed[] {
  const { manifest } = serving.plugin
  return (manifest.contributes.menu ?? []).flatMap((item): readonly Placed[] => {
    const page = pageOf(serving, item, hasSight)
    if (!page || !item.roles.some((role) => serving.roles.includes(role))) return []
    const { id, title, area, icon = icons[area], priority = usualPriority } = item
    const entry = { id: `${manifest.id}/menu/${id}`, pluginTitle: manifest.title, title, area, icon, page }
    return [{ entry, priority, pluginId: manifest.id }]
  })
}

/** Null for a page the person could not open. */
function pageOf(serving: ServingPlugin, { page }: PluginMenuItem, hasSight: boolean): PluginPageRef | null {
  const { manifest, reports } = serving.plugin
  const pluginId = manifest.id
  if (!hasSight || !mayUsePage(serving, page)) return null
  if (page.kind === 'collection') return collectionOf(serving, page.id)
  if (page.kind === 'report')
    return reports.has(page.id) ? { kind: 'report', pluginId, reportId: page.id } : null
  const home = manifest.stakeholders.find(({ dossiers }) => dossiers.some(({ form }) => form === page.id))
  return home ? { kind: 'dossiers', stakeholder: home.kind } : null
}

/** Books are of units: who only runs the installation, or only fills in a dossier of their own, has none. */
const withoutBooks: readonly Role[] = ['platformAdministrator', 'nominee']

function collectionOf({ plugin, roles }: ServingPlugin, collectionId: string): PluginPageRef | null {
  const hasBooks = roles.some((role) => !withoutBooks.includes(role))
  if (!hasBooks || !plugin.additions.collections.has(collectionId)) return null
  return { kind: 'collection', pluginId: plugin.manifest.id, collectionId }
}

/** Declared priority, then publisher and plugin, then the item's own id: never who came first. */
function byPlace(left: Placed, right: Placed): number {
  if (left.priority !== right.priority) return left.priority - right.priority
  const [one, other] = [left.pluginId, right.pluginId]
  if (one !== other) return one < other ? -1 : 1
  return left.entry.id < right.entry.id ? -1 : 1
}
