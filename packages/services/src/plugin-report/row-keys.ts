import type { PluginReport } from '@thidua/contracts'
import type { ReportDossierRow } from '@thidua/data/repositories'
import type { CompiledReport, RowValue } from '@thidua/forms'
import type { DrawnRow } from './draw-rows.ts'

export type Grouping = NonNullable<PluginReport['groupBy']>[number]

type KeyOf = (row: DrawnRow, dossier: ReportDossierRow) => RowValue | null | undefined

/** What a row is known by in each grouping: ids and codes, which names are found for in the end. */
const keys: Readonly<Record<Grouping, KeyOf>> = {
  unit: (_, { unitId }) => unitId,
  unitKind: ({ facts }) => facts['unitKind'],
  stakeholder: (_, { stakeholder }) => stakeholder,
  stage: (_, { stage }) => stage,
  outcome: ({ facts }) => facts['outcome'] ?? facts['result'] ?? 'open',
  round: (_, { roundId }) => roundId,
  year: ({ facts }) => facts['year'],
  month: ({ month }) => month,
  title: (_, { title }) => title,
  criterion: ({ facts }) => facts['criterion'],
  dossier: (_, { id }) => id,
}

export function rowKeys(
  { report, groupField }: CompiledReport,
  row: DrawnRow,
  dossier: ReportDossierRow,
  values: Readonly<Record<string, unknown>>,
): readonly (string | null)[] {
  const found = (report.groupBy ?? []).map((grouping) => textOf(keys[grouping](row, dossier)))
  return groupField ? [...found, textOf(values[groupField.id])] : found
}

function textOf(value: unknown): string | null {
  return value === undefined || value === null || value === '' ? null : String(value)
}
