import type { CellLook } from './cell-styles.ts'

export type PlanCell = {
  readonly value: string | number | boolean | null
  readonly look: CellLook
  /** Shown when the pointer rests on the cell. */
  readonly comment?: string
}

export type PlanValidation = {
  /** `D6:D5005` */
  readonly range: string
  readonly rule:
    | { readonly kind: 'list'; readonly source: string }
    | { readonly kind: 'whole' | 'decimal'; readonly minimum: number; readonly maximum: number }
    | { readonly kind: 'textLength'; readonly maximum: number }
  readonly prompt: string
  readonly error: string
}

export type PlanSheet = {
  readonly name: string
  readonly visible: boolean
  readonly widths: readonly {
    readonly characters: number
    readonly hidden?: boolean
    readonly look?: CellLook
  }[]
  /** Row number → cells by column number, both from 1. */
  readonly rows: ReadonlyMap<number, ReadonlyMap<number, PlanCell>>
  readonly hiddenRows: ReadonlySet<number>
  /** Rows above and columns left of the cell stay in sight. */
  readonly freeze: { readonly rows: number; readonly columns: number } | null
  /** Only cells whose look is open can be typed into. */
  readonly guarded: boolean
  readonly validations: readonly PlanValidation[]
}

export type WorkbookPlan = { readonly sheets: readonly PlanSheet[] }
