import type {
  DraftConsequences,
  PlanReport,
  PluginManifest,
  ScoreConsequences,
  ScoreSummary,
  UnitRef,
} from '@thidua/contracts'
import type { PluginDossierRow } from '@thidua/data/repositories'
import { listPluginDossiers } from '@thidua/data/repositories'
import type { DossierKit, PlannedChange, PluginRegistry } from '@thidua/plugin-host'
import type { CommandContext } from '../command/run-command.ts'
import { findDossierContent } from '../dossier/dossier-content.ts'
import type { DossierContent } from '../dossier/dossier-content.ts'
import { scoreAnswers } from '../dossier/score-answers.ts'
import { unitRef } from '../reference/references.ts'
import { carryDraft } from './carry-draft.ts'
import { draftWays } from './draft-way.ts'
import { rankChanges } from './rank-changes.ts'
import type { ScoredTwice } from './rank-changes.ts'

export type Consequences = Pick<PlanReport, 'drafts' | 'scores' | 'units'>

/** Dossiers read at a time; between two readings other requests have their turn. */
const batch = 200
const mostUnits = 500

type Tally = {
  readonly drafts: { total: number; unchanged: number; changed: number; attention: number; failed: number }
  readonly scored: ScoredTwice[]
  readonly units: Map<string, { drafts: number; draftsNeedingAttention: number; scoresChanged: number }>
}

/**
 * What a planned change would do to dossiers that are there: every open draft is carried and checked, every other dossier
 * scored in shadow. Nothing is written. `keepDraftsOf`: plugins whose drafts stay where they are.
 */
export async function weighChange(
  context: CommandContext,
  planned: PlannedChange,
  keepDraftsOf: ReadonlySet<string>,
): Promise<Consequences> {
  const tally: Tally = {
    drafts: { total: 0, unchanged: 0, changed: 0, attention: 0, failed: 0 },
    scored: [],
    units: new Map(),
  }
  if (planned.after) {
    for (const kit of changedKits(planned.before?.registry ?? null, planned.after.registry)) {
      if (!keepDraftsOf.has(kit.pluginId)) await weighKit(context, kit, tally)
    }
  }
  const scores = rankChanges(tally.scored)
  for (const { unitId } of scores.changed) unitTally(tally, unitId).scoresChanged += 1
  return {
    drafts: tally.drafts satisfies DraftConsequences,
    scores: {
      total: tally.scored.length,
      changed: scores.changed.length,
      examples: scores.examples.map(({ row, before, after, ...example }) => ({
        ...example,
        code: row.code,
        subjectName: row.subjectName,
        unit: unitRef(context.references, row.unitId),
        before: summaryOf(before),
        after: summaryOf(after),
      })),
    } satisfies ScoreConsequences,
    units: unitsOf(context, planned, tally),
  }
}

type ChangedKit = DossierKit & { readonly manifest: PluginManifest | null }

/** One for each form of the new set that is not as it was; occasions that share a form share the kit. */
export function changedKits(before: PluginRegistry | null, after: PluginRegistry): readonly ChangedKit[] {
  const known = new Set(before?.contents().map(({ hash }) => hash))
  const manifests = new Map(after.plugins().map(({ manifest }) => [manifest.id, manifest]))
  const kits = new Map<string, ChangedKit>()
  for (const { kind, dossiers } of after.stakeholders()) {
    for (const occasion of dossiers.flatMap(({ occasions }) => occasions)) {
      const kit = after.dossierKit(kind, occasion)
      if (!kit.ok) continue
      const { formHash, scoringHash, pluginId } = kit.value
      if (known.has(formHash) && (scoringHash === null || known.has(scoringHash))) continue
      kits.set(`${pluginId} ${formHash}`, { ...kit.value, manifest: manifests.get(pluginId) ?? null })
    }
  }
  return [...kits.values()]
}

async function weighKit(context: CommandContext, kit: ChangedKit, tally: Tally): Promise<void> {
  const wayFrom = draftWays(kit.form, { before: null, after: kit.manifest })
  for (let after: string | null = null; ; ) {
    const rows: readonly PluginDossierRow[] = await listPluginDossiers(context.transaction, {
      pluginId: kit.pluginId,
      formId: kit.form.id,
      exceptHash: null,
      openOnly: false,
      after,
      limit: batch,
    })
    for (const row of rows) await weighDossier(context, row, { kit, wayFrom, tally })
    after = rows.at(-1)?.id ?? null
    if (rows.length < batch) return
    await new Promise((resolve) => setImmediate(resolve))
  }
}

type Weighing = {
  readonly kit: ChangedKit
  readonly wayFrom: ReturnType<typeof draftWays>
  readonly tally: Tally
}

async function weighDossier(
  context: CommandContext,
  row: PluginDossierRow,
  { kit, wayFrom, tally }: Weighing,
): Promise<void> {
  const content = await findDossierContent(context.deps.book, context, row)
  const isDraft = row.open && row.stage === content.workflow.definition.start
  const before = content.form.form
  const given = { answers: row.answers, kept: {} }
  try {
    const way = wayFrom(row.formHash, before.definition)
    const carried = carryDraft(way, { before, after: kit.compiledForm }, given)
    if (isDraft) return countDraft(tally, row, carried.fate)
    if (!kit.scoring || !content.scoring) return
    const same = way.harmless && carried.fate === 'unchanged' && content.scoring.hash === kit.scoringHash
    const score = scoreAnswers(context, content, row.answers, row)
    const after = same ? score : scoreAnswers(context, contentOf(kit, content), carried.answers, row)
    tally.scored.push({ row, before: score, after })
  } catch {
    // whatever a lens stumbles over is told as a number; nobody's draft is touched for it
    if (isDraft) countDraft(tally, row, 'failed')
  }
}

function countDraft(
  tally: Tally,
  row: PluginDossierRow,
  fate: 'unchanged' | 'changed' | 'attention' | 'failed',
): void {
  tally.drafts.total += 1
  tally.drafts[fate] += 1
  const unit = unitTally(tally, row.unitId)
  unit.drafts += 1
  if (fate === 'attention' || fate === 'failed') unit.draftsNeedingAttention += 1
}

function unitTally({ units }: Tally, unitId: string) {
  const known = units.get(unitId) ?? { drafts: 0, draftsNeedingAttention: 0, scoresChanged: 0 }
  units.set(unitId, known)
  return known
}

function contentOf(kit: DossierKit, { workflow }: DossierContent): DossierContent {
  return {
    form: { hash: kit.formHash, form: kit.compiledForm },
    scoring: kit.scoring && kit.scoringHash ? { hash: kit.scoringHash, model: kit.scoring } : null,
    workflow,
  }
}

function summaryOf({ met, notMet, totalHundredths }: ScoreSummary): ScoreSummary {
  return { met, notMet, totalHundredths }
}

function unitsOf(context: CommandContext, planned: PlannedChange, tally: Tally): Consequences['units'] {
  const { units } = context.references
  const offers = (registry: PluginRegistry | null, kind: string) =>
    (registry?.stakeholders() ?? [])
      .filter(({ unitKinds, proposedBy }) => [...unitKinds, ...proposedBy].some((one) => one === kind))
      .map((stakeholder) => stakeholder.kind)
  const kinds = new Map(
    [...new Set([...units.values()].map(({ kind }) => kind))].map((kind) => {
      const [was, is] = [
        offers(planned.before?.registry ?? null, kind),
        offers(planned.after?.registry ?? null, kind),
      ]
      const gains = is.filter((one) => !was.includes(one))
      const loses = was.filter((one) => !is.includes(one))
      return [kind, { gains, loses }] as const
    }),
  )
  return [...units.values()]
    .map((unit) => ({
      unit: unitRef(context.references, unit.id) satisfies UnitRef,
      ...unitCounts(tally, unit.id),
      ...(kinds.get(unit.kind) ?? { gains: [], loses: [] }),
    }))
    .filter(
      ({ drafts, scoresChanged, gains, loses }) => drafts + scoresChanged + gains.length + loses.length > 0,
    )
    .toSorted((left, right) => (left.unit.code < right.unit.code ? -1 : 1))
    .slice(0, mostUnits)
}

function unitCounts({ units }: Tally, unitId: string) {
  return units.get(unitId) ?? { drafts: 0, draftsNeedingAttention: 0, scoresChanged: 0 }
}
