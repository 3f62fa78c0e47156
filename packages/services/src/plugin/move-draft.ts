import type { Answers, PluginManifest } from '@thidua/contracts'
import type { CarriedDraft, DraftCopy, PluginDossierRow, PluginJourneyRow } from '@thidua/data/repositories'
import { isSameJson } from '@thidua/kernel'
import type { DossierKit } from '@thidua/plugin-host'
import type { QueryContext } from '../command/run-query.ts'
import { initiativeKeyOf } from '../dossier/achievement.ts'
import type { DossierContent } from '../dossier/dossier-content.ts'
import { findDossierContent } from '../dossier/dossier-content.ts'
import { scoreAnswers } from '../dossier/score-answers.ts'
import { carryDraft } from './carry-draft.ts'
import type { draftWays } from './draft-way.ts'

/** What drafts are carried to: the kit of the set that counts, with the manifest it came from. */
export type DraftTarget = DossierKit & { readonly manifest: PluginManifest | null }

/** What becomes of one draft: how it will stand, and how it stood. */
export type DraftMove = {
  readonly row: PluginDossierRow
  readonly draft: CarriedDraft
  readonly copy: DraftCopy
  readonly restores: DraftCopy | null
}

type Leg = {
  readonly row: PluginDossierRow
  readonly kit: DraftTarget
  readonly copy: DraftCopy | null
  readonly journey: PluginJourneyRow
  readonly wayFrom: ReturnType<typeof draftWays>
}

/** Null: not a draft any more, or it cannot be carried; then it lives on under the form it has. */
export async function moveDraft(
  context: QueryContext,
  { row, kit, copy, journey, wayFrom }: Leg,
): Promise<DraftMove | null> {
  const content = await findDossierContent(context.deps.book, context, row)
  if (row.stage !== content.workflow.definition.start) return null
  const way = wayFrom(row.formHash, content.form.form.definition)
  const forms = { before: content.form.form, after: kit.compiledForm }
  const cameFrom = copy?.fromFormHash === kit.formHash
  const untouched = cameFrom && isSameJson(copy.carried, row.answers)
  // who wrote nothing since finds the very answers there were
  const kept = cameFrom ? copy.kept : {}
  const carried = untouched
    ? { answers: copy.answers, kept: {}, fate: 'unchanged' as const }
    : carryOrNot(way, forms, { answers: row.answers, kept })
  if (!carried) return null
  const target: DossierContent = {
    form: { hash: kit.formHash, form: kit.compiledForm },
    scoring: kit.scoring && kit.scoringHash ? { hash: kit.scoringHash, model: kit.scoring } : null,
    workflow: { hash: kit.workflowHash, definition: kit.workflow },
  }
  const score = scoreAnswers(context, target, carried.answers, row)
  return {
    row,
    draft: {
      dossierId: row.id,
      answers: carried.answers,
      formHash: kit.formHash,
      scoringHash: kit.scoringHash,
      workflowHash: kit.workflowHash,
      stage: kit.workflow.start,
      met: score.met,
      notMet: score.notMet,
      initiativeKey: initiativeKeyOf(carried.answers),
      renamedFields: way.lens.steps.flatMap((step) =>
        step.step === 'rename' ? [{ from: step.from, to: step.to }] : [],
      ),
    },
    copy: copyOf({ row, carried, kit, journey }),
    restores: cameFrom ? copy : null,
  }
}

/** A lens that stumbles over one draft holds up none of the others. */
function carryOrNot(...leg: Parameters<typeof carryDraft>): ReturnType<typeof carryDraft> | null {
  try {
    return carryDraft(...leg)
  } catch {
    return null
  }
}

function copyOf({
  row,
  carried,
  kit,
  journey,
}: {
  readonly row: PluginDossierRow
  readonly carried: {
    readonly answers: Answers
    readonly kept: Readonly<Record<string, Answers>>
    readonly fate: string
  }
  readonly kit: DraftTarget
  readonly journey: PluginJourneyRow
}): DraftCopy {
  return {
    dossierId: row.id,
    generation: journey.generation,
    pluginId: journey.pluginId,
    fromFormHash: row.formHash,
    fromScoringHash: row.scoringHash,
    fromWorkflowHash: row.workflowHash,
    fromStage: row.stage,
    toFormHash: kit.formHash,
    answers: row.answers,
    carried: carried.answers,
    kept: carried.kept,
    needsAttention: carried.fate === 'attention',
    versionAfter: row.version + 1,
  }
}
