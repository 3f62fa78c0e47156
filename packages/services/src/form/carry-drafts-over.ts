import type { FormDefinition } from '@thidua/contracts'
import type { FormDraftDossierRow } from '@thidua/data/repositories'
import { lockDossiersOnForm, saveCarriedDrafts } from '@thidua/data/repositories'
import type { AnswerLens } from '@thidua/forms'
import { carryForward, deriveLens } from '@thidua/forms'
import { findStage } from '@thidua/workflow'
import type { CommandContext, CommandDone } from '../command/run-command.ts'
import { pinned } from '../dossier/dossier-content.ts'
import type { StoredPublication } from './store-publication.ts'

type Publication = { readonly formHash: string; readonly compositionHash: string | null }

/** More than this stay where they are; they can be submitted there. */
const mostDrafts = 2_000

/**
 * Takes the drafts of an agency from its form before to the one just published, through the lens between the two. A draft of
 * which an answer would have to be put aside stays as it is, on the form it was begun with. The province's part is the same in
 * both, so its score is too. Gives the events to record.
 */
export async function carryDraftsOver(
  context: CommandContext,
  {
    from,
    to,
    definition,
  }: {
    readonly from: Publication
    readonly to: StoredPublication
    readonly definition: FormDefinition
  },
): Promise<NonNullable<CommandDone<unknown>['moreEvents']>> {
  const { deps, transaction, now } = context
  const { formHash, compositionHash } = to
  if (from.compositionHash === null || compositionHash === null || from.formHash === formHash) return []
  const held = await lockDossiersOnForm(transaction, {
    formHash: from.formHash,
    compositionHash: from.compositionHash,
    most: mostDrafts,
  })
  if (held.length === 0) return []
  const before = (await pinned(deps.book, context, from.formHash, (hash) => deps.book.findForm(hash))).form
  const lens = deriveLens(before.definition, definition)
  const moves = []
  for (const row of held) {
    const answers = (await isDraft(context, row))
      ? wholeAnswers(lens, before.definition, definition, row)
      : null
    if (answers) moves.push({ row, answers })
  }
  await saveCarriedDrafts(
    transaction,
    moves.map(({ row, answers }) => ({
      dossierId: row.id,
      answers,
      formHash,
      scoringHash: compositionHash,
      workflowHash: row.workflowHash,
      stage: row.stage,
      met: row.met,
      notMet: row.notMet,
      initiativeKey: row.initiativeKey,
      renamedFields: [],
    })),
    now,
  )
  return moves.map(({ row }) => ({
    type: 'dossier.carried',
    subjectType: 'dossier',
    subjectId: row.id,
    subjectVersion: row.version + 1,
    payload: { publicationId: to.publicationId, fromForm: from.formHash, toForm: formHash },
  }))
}

async function isDraft(
  context: CommandContext,
  { workflowHash, stage }: FormDraftDossierRow,
): Promise<boolean> {
  const { book } = context.deps
  const { definition } = await pinned(book, context, workflowHash, (hash) => book.findWorkflow(hash))
  return findStage(definition, stage)?.id === definition.start
}

/** Null where something would be put aside: nobody asked its owner. */
function wholeAnswers(
  lens: AnswerLens,
  before: FormDefinition,
  after: FormDefinition,
  { answers }: FormDraftDossierRow,
) {
  const carried = carryForward(lens, before, after, { answers, kept: {} })
  return Object.values(carried.kept).some((parked) => Object.keys(parked).length > 0) ? null : carried.answers
}
