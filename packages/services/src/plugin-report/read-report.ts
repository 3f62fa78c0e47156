import { setImmediate } from 'node:timers/promises'
import type { ReportDossierRow, ReportScope } from '@thidua/data/repositories'
import {
  listReportDossiers,
  listReportEvidence,
  listReportTimers,
  measureReport,
} from '@thidua/data/repositories'
import type { CompiledForm, CompiledReport, ReportTally } from '@thidua/forms'
import { fieldsBehind, tallyReport } from '@thidua/forms'
import type { QueryContext } from '../command/run-query.ts'
import { findDossierContent, pinned } from '../dossier/dossier-content.ts'
import { scoreAnswers, scoredSubject } from '../dossier/score-answers.ts'
import { groupRows } from '../plugin/group-rows.ts'
import { roundOf } from '../reference/references.ts'
import type { FoundReport } from '../plugin-page/find-report.ts'
import type { DossierParts } from './draw-rows.ts'
import { drawRows } from './draw-rows.ts'
import type { ReportLimits } from './report-limits.ts'
import type { MetNames } from './met-names.ts'
import { meetNames } from './met-names.ts'
import { rowKeys } from './row-keys.ts'
import { closedFields, seenAnswers } from './seen-answers.ts'

export type ReadReport = {
  readonly tally: ReportTally
  /** Names of what was met on the way. */
  readonly names: MetNames
  readonly read: number
  readonly all: number
}

type Reading = {
  readonly context: QueryContext
  readonly found: FoundReport
  readonly tally: ReportTally
  readonly names: MetNames
}

/** Counts a report over the scope's newest dossiers, batch by batch: the server answers others in between. */
export async function readReport(
  context: QueryContext,
  found: FoundReport,
  scope: ReportScope,
  limits: Pick<ReportLimits, 'dossiers' | 'batch'>,
): Promise<ReadReport> {
  const { compiled } = found
  const { dossiers: all, formHashes } = await measureReport(context.transaction, scope)
  const fields = await fieldsToRead(context, compiled, formHashes)
  const reading: Reading = { context, found, tally: tallyReport(compiled), names: meetNames() }
  let read = 0
  let before: string | null = null
  while (read < limits.dossiers) {
    const limit = Math.min(limits.batch, limits.dossiers - read)
    const batch: readonly ReportDossierRow[] = await listReportDossiers(context.transaction, scope, {
      fields,
      before,
      limit,
    })
    await addBatch(reading, batch)
    read += batch.length
    before = batch.at(-1)?.id ?? null
    if (batch.length < limit) break
  }
  return { tally: reading.tally, names: reading.names, read, all }
}

/** A score looks at whatever its model says, so it gets all answers; everything else a few. */
async function fieldsToRead(
  context: QueryContext,
  { report, fields }: CompiledReport,
  formHashes: readonly string[],
): Promise<readonly string[] | null> {
  if (report.dataset === 'criterionOutcomes') return null
  if (fields.length === 0) return []
  const behind = new Set<string>()
  for (const hash of formHashes)
    for (const id of fieldsBehind(await formOf(context, hash), fields)) behind.add(id)
  return [...behind]
}

async function formOf(context: QueryContext, hash: string): Promise<CompiledForm> {
  const { book } = context.deps
  return (await pinned(book, context, hash, (one) => book.findForm(one))).form
}

/** Scoring a dossier takes a few tenths of a millisecond; after so many of them others have their turn. */
const inOneGo = 25

async function addBatch(reading: Reading, batch: readonly ReportDossierRow[]): Promise<void> {
  const { dataset } = reading.found.compiled.report
  const { transaction } = reading.context
  const ids = batch.map(({ id }) => id)
  const evidence = dataset === 'evidence' ? await listReportEvidence(transaction, ids) : []
  const timers = dataset === 'deadlines' ? await listReportTimers(transaction, ids) : []
  const evidenceOf = groupRows(evidence, ({ dossierId }) => dossierId)
  const timersOf = groupRows(timers, ({ dossierId }) => dossierId)
  for (const [at, dossier] of batch.entries()) {
    if (at % inOneGo === 0) await setImmediate()
    await addDossier(reading, dossier, {
      evidence: evidenceOf.get(dossier.id) ?? [],
      timers: timersOf.get(dossier.id) ?? [],
    })
  }
}

async function addDossier(
  { context, found, tally, names }: Reading,
  dossier: ReportDossierRow,
  parts: Pick<DossierParts, 'evidence' | 'timers'>,
): Promise<void> {
  const { compiled, serving } = found
  const { references, today } = context
  const { dataset } = compiled.report
  const content = await findDossierContent(context.deps.book, context, dossier)
  const round = roundOf(references, dossier.roundId)
  const { form } = content.form
  const reader = { roles: serving.roles, stage: dossier.stage }
  const values = seenAnswers(form, dossier.answers, reader)
  const lines =
    dataset === 'criterionOutcomes'
      ? scoreAnswers(context, content, dossier.answers, scoredSubject(dossier, round)).lines
      : []
  const rows = drawRows(
    dataset,
    dossier,
    { ...parts, lines, closed: closedFields(form, reader) },
    {
      unitKind: references.units.get(dossier.unitId)?.kind ?? null,
      occasion: round.occasion,
      year: round.year,
      today,
    },
  )
  names.meet(dossier, content)
  for (const row of rows)
    tally.add({ facts: row.facts, values, keys: rowKeys(compiled, row, dossier, values) })
}
