/** How much one report may read and give. Beyond it a sentence says so; nothing is left out in silence. */
export type ReportLimits = {
  /** Dossiers read, the newest first. */
  readonly dossiers: number
  /** Lines given out. */
  readonly rows: number
  /** Dossiers per journey. */
  readonly batch: number
}

export const pageLimits: ReportLimits = { dossiers: 10_000, rows: 500, batch: 100 }
export const fileLimits: ReportLimits = { ...pageLimits, rows: 10_000 }
/** A figure on a page somebody opened for something else costs little. */
export const widgetLimits: ReportLimits = { dossiers: 1_000, rows: 0, batch: 100 }
