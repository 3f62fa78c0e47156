import type { Operations, PluginWidgetView } from '@thidua/contracts'
import { pageOfSlot } from '@thidua/contracts'
import type { Outcome } from '@thidua/kernel'
import { ok, refuse } from '@thidua/kernel'
import { runQuery } from '../command/run-query.ts'
import type { ServiceCall } from '../service-call.ts'
import type { ServiceDeps } from '../service-deps.ts'
import { findPluginServing, seesDossiers } from '../plugin-page/page-authority.ts'
import { fillWidget } from './fill-widget.ts'
import { widgetRef, widgetsOnPage } from './find-widget.ts'
import { fileForPage } from './list-plugin-widgets.ts'

/** One widget with its values. Refuses `plugin.page-not-found` where it does not stand for this person, `dossier.not-found`. */
export function getPluginWidget(
  deps: ServiceDeps,
  call: ServiceCall,
  { pluginId, widgetId, dossierId }: Operations['plugin.getWidget']['input'],
): Promise<Outcome<PluginWidgetView>> {
  return runQuery(deps, call, 'plugin.getWidget', async (context) => {
    const serving = seesDossiers(call.actor) ? findPluginServing(deps, call.actor, pluginId) : null
    const declared = serving?.plugin.additions.widgets.get(widgetId)
    if (!serving || !declared) return refuse('plugin.page-not-found')
    const page = pageOfSlot(declared.slot)
    const file = await fileForPage(context, page, dossierId)
    if (!file.ok) return file
    const { plugin } = serving
    if (!widgetsOnPage(plugin, page, file.value).includes(declared)) return refuse('plugin.page-not-found')
    const filled = await fillWidget(context, { serving, widget: declared, file: file.value })
    return ok({ ...widgetRef(plugin, declared), ...filled })
  })
}
