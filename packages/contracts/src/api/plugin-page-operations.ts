import type { WidgetPage } from '../model/widget-slots.ts'
import type {
  PluginPagesView,
  PluginReportView,
  PluginWidgetRef,
  PluginWidgetView,
} from './plugin-page-views.ts'

type Empty = Readonly<Record<never, never>>

/**
 * What plugins show. A report also comes as a file: `GET /api/v1/plugins/{pluginId}/reports/{reportId}/file?as=xlsx|csv` with
 * the same `year` and `unitId`.
 */
export type PluginPageOperations = {
  'plugin.listPages': { input: Empty; output: PluginPagesView }
  'plugin.getReport': {
    input: {
      readonly pluginId: string
      readonly reportId: string
      readonly year?: number
      readonly unitId?: string
    }
    output: PluginReportView
  }
  /** `dossierId` for pages about one dossier. At most three of a plugin. */
  'plugin.listWidgets': {
    input: { readonly page: WidgetPage; readonly dossierId?: string }
    output: readonly PluginWidgetRef[]
  }
  'plugin.getWidget': {
    input: { readonly pluginId: string; readonly widgetId: string; readonly dossierId?: string }
    output: PluginWidgetView
  }
}
