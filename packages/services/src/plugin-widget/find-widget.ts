import type { Occasion, PluginWidget, PluginWidgetRef, WidgetPage } from '@thidua/contracts'
import { mostWidgetsOnPage, pageOfSlot } from '@thidua/contracts'
import type { LoadedPlugin } from '@thidua/plugin-host'
import type { DossierFile } from '../dossier/dossier-file.ts'
import { usualPriority } from '../plugin-page/usual-priority.ts'

export const pagesOfDossiers: readonly WidgetPage[] = ['dossier', 'form']

/** The widgets a plugin has for a page, by priority and id, and no more of them than it may put there. */
export function widgetsOnPage(
  plugin: LoadedPlugin,
  page: WidgetPage,
  file: DossierFile | null,
): readonly PluginWidget[] {
  return [...plugin.additions.widgets.values()]
    .filter((widget) => pageOfSlot(widget.slot) === page && isAbout(plugin, widget, file))
    .toSorted(byPlace)
    .slice(0, mostWidgetsOnPage)
}

function byPlace(left: PluginWidget, right: PluginWidget): number {
  const order = (left.priority ?? usualPriority) - (right.priority ?? usualPriority)
  if (order !== 0) return order
  return left.id < right.id ? -1 : 1
}

/** A widget of a page about a dossier stands only on dossiers its own plugin brings, filled in with the form it names. */
function isAbout(plugin: LoadedPlugin, widget: PluginWidget, file: DossierFile | null): boolean {
  if (!pagesOfDossiers.includes(pageOfSlot(widget.slot))) return true
  if (!file) return false
  return formsFor(plugin, file.row.stakeholder, file.round.occasion).some(
    (form) => widget.form === undefined || widget.form === form,
  )
}

function formsFor({ manifest }: LoadedPlugin, stakeholder: string, occasion: Occasion): readonly string[] {
  return manifest.stakeholders
    .filter(({ kind }) => kind === stakeholder)
    .flatMap(({ dossiers }) => dossiers)
    .filter(({ occasions }) => occasions.includes(occasion))
    .map(({ form }) => form)
}

export function widgetRef({ manifest }: LoadedPlugin, widget: PluginWidget): PluginWidgetRef {
  return {
    pluginId: manifest.id,
    pluginTitle: manifest.title,
    widgetId: widget.id,
    title: widget.title,
    slot: widget.slot,
    size: widget.size ?? 'medium',
  }
}
