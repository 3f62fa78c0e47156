import type { PluginWidget } from '../generated/types.ts'
import type { LegalBasis, LocalText, StakeholderKind } from '../model/words.ts'
import type { PluginMenuItem } from '../model/plugin-manifest.ts'
import type { UnitRef } from './session-view.ts'

/** A place in the platform a plugin leads to; addresses are the platform's to make. */
export type PluginPageRef =
  | { readonly kind: 'report'; readonly pluginId: string; readonly reportId: string }
  | { readonly kind: 'collection'; readonly pluginId: string; readonly collectionId: string }
  /** The dossiers made with a form of the plugin. */
  | { readonly kind: 'dossiers'; readonly stakeholder: StakeholderKind }

export type PluginReportRef = {
  readonly pluginId: string
  readonly pluginTitle: LocalText
  readonly reportId: string
  readonly title: LocalText
  readonly description: LocalText | null
}

export type PluginMenuEntry = {
  /** `publisher.plugin/menu/local`. */
  readonly id: string
  readonly pluginTitle: LocalText
  readonly title: LocalText
  readonly area: PluginMenuItem['area']
  readonly icon: NonNullable<PluginMenuItem['icon']>
  readonly page: PluginPageRef
}

/** What plugins of the active set add for the person asking; nothing the person may not open. */
export type PluginPagesView = {
  /** By declared priority, publisher and id. */
  readonly menu: readonly PluginMenuEntry[]
  readonly reports: readonly PluginReportRef[]
  /** Slots some widget may stand in: a page asks for widgets only then. */
  readonly slots: readonly PluginWidget['slot'][]
}

/** One value as it is to be read; null: nothing there. Texts are plain, never markup. */
export type FigureView =
  | { readonly kind: 'number' | 'money' | 'percent'; readonly value: number }
  | { readonly kind: 'date'; readonly value: string }
  | { readonly kind: 'text'; readonly text: LocalText }
  | null

export type ReportColumnView = {
  readonly id: string
  readonly title: LocalText
  /** What the lines are of, before what is counted. */
  readonly isKey: boolean
  readonly numeric: boolean
  readonly unit: LocalText | null
  /** Digits after the comma; null: as many as there are. */
  readonly decimals: number | null
}

export type PluginReportView = PluginReportRef & {
  readonly version: string
  readonly legalBasis: readonly LegalBasis[]
  readonly columns: readonly ReportColumnView[]
  readonly rows: readonly {
    readonly id: string
    /** Where lines are dossiers. */
    readonly dossierId: string | null
    readonly cells: readonly FigureView[]
  }[]
  /** Over everything counted, also what is not shown; null: the report wants none. */
  readonly totals: readonly FigureView[] | null
  /** The column drawn as bars. */
  readonly chart: string | null
  /** Dossiers it was made of. */
  readonly dossiers: number
  readonly rowCount: number
  /** Set when there were more dossiers than one report may read: only the newest were counted. */
  readonly onlyNewest: { readonly read: number; readonly all: number } | null
  readonly years: readonly number[]
  readonly units: readonly UnitRef[]
  readonly mayExport: boolean
  readonly madeAt: string
}

export type WidgetFactView = { readonly label: LocalText; readonly value: FigureView }

export type WidgetBlockView =
  | { readonly kind: 'heading' | 'text'; readonly text: LocalText }
  | { readonly kind: 'facts'; readonly rows: readonly WidgetFactView[] }
  | { readonly kind: 'bars'; readonly label: LocalText; readonly rows: readonly WidgetFactView[] }
  | {
      readonly kind: 'progress'
      readonly label: LocalText
      readonly value: number | null
      readonly of: number | null
    }
  | {
      readonly kind: 'notice'
      readonly tone: 'information' | 'success' | 'warning'
      readonly text: LocalText
    }
  | { readonly kind: 'link'; readonly label: LocalText; readonly page: PluginPageRef }

/** A widget that stands on a page; its values are asked for one by one, so that one that fails disturbs no other. */
export type PluginWidgetRef = {
  readonly pluginId: string
  readonly pluginTitle: LocalText
  readonly widgetId: string
  readonly title: LocalText
  readonly slot: PluginWidget['slot']
  readonly size: NonNullable<PluginWidget['size']>
}

/** With the values it declared filled in, and nothing else. */
export type PluginWidgetView = PluginWidgetRef & {
  readonly blocks: readonly WidgetBlockView[]
  /** Some figure counts only the newest dossiers. */
  readonly onlyNewest: boolean
}
