import { dossierVisibility } from '@thidua/access'
import type { ReportScope } from '@thidua/data/repositories'
import type { CompiledReport } from '@thidua/forms'
import type { LoadedPlugin } from '@thidua/plugin-host'
import type { QueryContext } from '../command/run-query.ts'

export type ReportAsked = { readonly year: number | null; readonly unitId: string | null }

/**
 * Dossiers of this plugin's own stakeholders that the reader may see, of the rounds in which they are filled in with the
 * report's form. Another plugin's dossiers are never in it.
 */
export function reportScope(
  { actor, references }: QueryContext,
  { manifest }: LoadedPlugin,
  { report }: CompiledReport,
  { year, unitId }: ReportAsked,
): ReportScope {
  const rounds = [...references.rounds.values()].filter((round) => year === null || round.year === year)
  const kinds = manifest.stakeholders.map(({ kind, dossiers }) => {
    const own = dossiers.filter(({ form }) => report.form === undefined || form === report.form)
    const occasions = new Set(own.flatMap((dossier) => dossier.occasions))
    const roundIds = rounds.filter(({ occasion }) => occasions.has(occasion)).map(({ id }) => id)
    return { stakeholder: kind, roundIds }
  })
  return { visible: dossierVisibility(actor), kinds, unitId }
}

/** Years the reader can choose from, the newest first. */
export function yearsOfScope({ references }: QueryContext, { kinds }: ReportScope): readonly number[] {
  const years = kinds.flatMap(({ roundIds }) => roundIds.map((id) => references.rounds.get(id)?.year ?? 0))
  return [...new Set(years)].filter((year) => year > 0).toSorted((left, right) => right - left)
}
