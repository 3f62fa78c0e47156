import type { Occasion, PluginReport, ScoreLine } from '@thidua/contracts'
import type { ReportDossierRow, ReportEvidenceRow, ReportTimerRow } from '@thidua/data/repositories'
import type { RowValue } from '@thidua/forms'

export type Facts = Readonly<Record<string, RowValue | null>>

/** What a dossier brings besides its answers; only what the dataset needs is filled in. */
export type DossierParts = {
  readonly lines: readonly ScoreLine[]
  readonly evidence: readonly ReportEvidenceRow[]
  readonly timers: readonly ReportTimerRow[]
  /** Fields whose files the reader may not know of. */
  readonly closed: ReadonlySet<string>
}

/** One row of a dataset before its answers: what the platform tells, and the month it belongs to. */
export type DrawnRow = { readonly facts: Facts; readonly month: string }

export type Surroundings = {
  readonly unitKind: string | null
  readonly occasion: Occasion
  readonly year: number
  readonly today: string
}

export function drawRows(
  dataset: PluginReport['dataset'],
  dossier: ReportDossierRow,
  parts: DossierParts,
  around: Surroundings,
): readonly DrawnRow[] {
  const facts = factsOf(dossier, around)
  const { month } = dossier
  switch (dataset) {
    case 'dossiers':
      return [{ facts, month }]
    case 'criterionOutcomes':
      return parts.lines.map(({ criterionId, outcome, pointsHundredths }) => ({
        facts: {
          ...facts,
          criterion: criterionId,
          outcome,
          points: pointsHundredths === undefined ? null : pointsHundredths / 100,
        },
        month,
      }))
    case 'evidence':
      return parts.evidence
        .filter(({ fieldId }) => !parts.closed.has(fieldId))
        .map(({ fieldId, mediaType, size, month: uploaded }) => ({
          facts: { ...facts, field: fieldId, mediaType, size },
          month: uploaded,
        }))
    case 'deadlines':
      return parts.timers.map(({ kind, state, dueOn, workingDays }) => ({
        facts: { ...facts, kind, state, workingDays, late: isLate(state, dueOn, around.today) },
        month: dueOn.slice(0, 7),
      }))
  }
}

function factsOf(dossier: ReportDossierRow, { unitKind, occasion, year }: Surroundings): Facts {
  const { title, stage, terminal, stakeholder, met, notMet, submitted, suspended } = dossier
  return {
    title,
    stage,
    result: terminal,
    occasion,
    year,
    stakeholder,
    unitKind,
    met,
    notMet,
    submitted,
    suspended,
  }
}

/** A deadline that fired was not kept; one that still runs is late from the day after. */
function isLate(state: ReportTimerRow['state'], dueOn: string, today: string): boolean {
  return state === 'fired' || (state === 'running' && dueOn < today)
}
