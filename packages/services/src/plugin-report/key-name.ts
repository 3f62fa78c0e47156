import type { LocalText } from '@thidua/contracts'
import type { CompiledReport } from '@thidua/forms'
import type { QueryContext } from '../command/run-query.ts'
import { findCatalogueTitle } from '../law/award-rules.ts'
import { optionName } from '../plugin-page/figure-view.ts'
import type { ServingPlugin } from '../plugin-page/page-authority.ts'
import words from '../plugin-page/page-words.json' with { type: 'json' }
import type { MetNames } from './met-names.ts'
import type { Grouping } from './row-keys.ts'

type Known = {
  readonly context: QueryContext
  readonly serving: ServingPlugin
  readonly compiled: CompiledReport
  readonly names: MetNames
}

type NameOf = (key: string, known: Known) => LocalText | null | undefined

const outcomes: Readonly<Record<string, LocalText>> = { ...words.outcome, ...words.verdict }
const unitKinds: Readonly<Record<string, LocalText>> = words.unitKind

const nameOf: Readonly<Record<Grouping, NameOf>> = {
  unit: (key, { context }) => plain(context.references.units.get(key)?.name),
  unitKind: (key) => unitKinds[key],
  stakeholder: (key, { serving }) =>
    serving.plugin.manifest.stakeholders.find(({ kind }) => kind === key)?.title,
  stage: (key, { names }) => names.stage(key),
  outcome: (key) => outcomes[key],
  round: (key, { context }) => plain(context.references.rounds.get(key)?.name),
  year: (key) => plain(key),
  month: (key) => plain(`${key.slice(5, 7)}/${key.slice(0, 4)}`),
  title: (key, { context }) => findCatalogueTitle(context.law, key)?.name,
  criterion: (key, { names }) => names.criterion(key),
  dossier: (key, { names }) => names.subject(key),
}

/** The name of one key of a line; a row without one stands under "not stated". */
export function keyName(known: Known, key: string | null, at: number): LocalText {
  if (key === null) return words.none
  const grouping = known.compiled.report.groupBy?.[at]
  if (grouping === undefined) return optionName(known.compiled.groupField, key)
  return nameOf[grouping](key, known) ?? { vi: key }
}

function plain(text: string | undefined): LocalText | null {
  return text === undefined ? null : { vi: text }
}
