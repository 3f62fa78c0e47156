import type { LocalText } from '@thidua/kernel'
import type { PluginState } from './plugin-views.ts'
import type { AssignmentView, UnitRef } from './session-view.ts'

export type PluginView = {
  readonly id: string
  readonly version: string
  readonly title: LocalText
  readonly description: LocalText
  readonly publisher: string
  readonly digest: string
  readonly installedAt: string
  readonly state: PluginState
  readonly stakeholders: readonly { readonly kind: string; readonly title: LocalText }[]
  readonly counts: {
    readonly criteria: number
    readonly forms: number
    readonly workflows: number
    readonly documents: number
  }
}
export type UserView = {
  readonly id: string
  readonly username: string
  readonly name: string
  readonly disabled: boolean
  readonly assignments: readonly AssignmentView[]
}
export type CalendarDayView = {
  readonly date: string
  readonly kind: 'holiday' | 'workday'
  readonly name: string
  readonly source: string
}
export type SettingView = {
  readonly key: string
  readonly title: LocalText
  readonly value: string | number | boolean | null
  readonly kind: 'integer' | 'text' | 'boolean'
  readonly legalBasis: string
  readonly certainty: 'verified' | 'unverified'
  readonly version: number
}
export type DtiView = {
  readonly guidance: { readonly number: string; readonly issuedOn: string } | null
  readonly scores: readonly {
    readonly unit: UnitRef
    readonly year: number
    readonly percent: number
    readonly source: string
  }[]
}
export type UnitSummary = {
  readonly unit: UnitRef
  readonly dossiers: number
  readonly awarded: number
  readonly averageMet: number | null
}
