import type { LocalText } from '@thidua/kernel'
import type { DossierForm } from './dossier-view.ts'
import type { UnitRef } from './session-view.ts'

/** A paper a plugin prints from one of its forms, beside dossiers: a plan, a report, an opinion. */
export type PaperRef = {
  readonly pluginId: string
  readonly pluginTitle: LocalText
  readonly documentId: string
  readonly title: LocalText
  /** Of the form: `F01`. */
  readonly formNumber: string
}

export type PaperView = PaperRef &
  DossierForm & {
    readonly formHash: string
    /** Units this person may print it for. */
    readonly units: readonly UnitRef[]
    /** By this day codes of lists are open or lapsed. */
    readonly today: string
  }
