import { getPluginReport } from './get-plugin-report.ts'
import { getPluginWidget } from './get-plugin-widget.ts'
import { listPluginPages } from './list-plugin-pages.ts'
import { listPluginWidgets } from './list-plugin-widgets.ts'

export const pluginPageTable = {
  'plugin.listPages': listPluginPages,
  'plugin.getReport': getPluginReport,
  'plugin.listWidgets': listPluginWidgets,
  'plugin.getWidget': getPluginWidget,
}
