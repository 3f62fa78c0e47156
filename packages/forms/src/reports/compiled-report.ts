import type {
  FormField,
  LocalText,
  PluginReport,
  PluginReportColumn,
  PluginReportFilter,
} from '@thidua/contracts'
import type { Rule } from '@thidua/rules'

/** How a value of a column is read: a page and a workbook write it accordingly. */
export type ReportValueKind = 'number' | 'money' | 'percent' | 'date' | 'text' | 'yesNo' | 'choice'

export type CompiledReportColumn = {
  readonly definition: PluginReportColumn
  /** Where the value of a row comes from; null where rows are only counted. */
  readonly source: { readonly field: FormField } | { readonly rule: Rule } | null
  readonly when: Rule | null
  readonly kind: ReportValueKind
  readonly unit: LocalText | null
  /** Digits after the comma; null: as many as there are. */
  readonly decimals: number | null
}

export type CompiledFilter = { readonly definition: PluginReportFilter; readonly field: FormField }

/** A plugin's report ready to be counted: compiled once when its plugin is loaded, then only read. */
export type CompiledReport = {
  readonly report: PluginReport
  readonly columns: readonly CompiledReportColumn[]
  readonly filters: readonly CompiledFilter[]
  readonly groupField: FormField | null
  /** Every answer it looks at. */
  readonly fields: readonly string[]
  /** Most steps its rules take on one row. */
  readonly steps: number
}
