import type { FormDefinition, FormExtension, FormPublicationView, ScoringModel } from '@thidua/contracts'
import type { FormPublicationRow } from '@thidua/data/repositories'
import {
  countDossiersByComposition,
  findContentVersion,
  listFormPublications,
} from '@thidua/data/repositories'
import { compareForms, compareScoring } from '@thidua/forms'
import type { Outcome } from '@thidua/kernel'
import { ok } from '@thidua/kernel'
import type { QueryContext } from '../command/run-query.ts'
import { publishedRulesOf } from '../content/published-rules-of.ts'
import { pinned } from '../dossier/dossier-content.ts'
import { openPublication } from './form-draft-file.ts'
import { viewPublicationItem } from './form-views.ts'

/** One published form as the person asking may see it. */
export async function viewPublication(
  context: QueryContext,
  publicationId: string,
): Promise<Outcome<FormPublicationView>> {
  const opened = await openPublication(context, publicationId)
  if (!opened.ok) return opened
  const row = opened.value
  const { book } = context.deps
  const form = await pinned(book, context, row.formHash, (hash) => book.findForm(hash))
  const base = row.base ? await pinned(book, context, row.base.hash, (hash) => book.findForm(hash)) : null
  const counts = await countDossiersByComposition(context.transaction, row.unitId)
  const scoring = await contentOf<ScoringModel>(context, row.scoringHash)
  const previous = await previousOf(context, row)
  const { definition } = form.form
  return ok({
    ...viewPublicationItem(context, row, counts.get(row.compositionHash ?? '') ?? 0),
    definition,
    formRules: publishedRulesOf(form.form),
    extension: await contentOf<FormExtension>(context, row.extensionHash),
    baseForm: base?.form.definition ?? null,
    scoring,
    changes: previous
      ? [
          ...compareForms(previous.definition, definition),
          ...(previous.scoring && scoring ? compareScoring(previous.scoring, scoring) : []),
        ]
      : base
        ? compareForms(base.form.definition, definition)
        : [],
  })
}

async function previousOf(
  context: QueryContext,
  row: FormPublicationRow,
): Promise<{ readonly definition: FormDefinition; readonly scoring: ScoringModel | null } | null> {
  const rows = await listFormPublications(context.transaction, { unitId: row.unitId })
  const older = rows.slice(rows.findIndex(({ id }) => id === row.id) + 1)
  const previous = older.find(({ formId }) => formId === row.formId)
  if (!previous) return null
  const { book } = context.deps
  const form = await pinned(book, context, previous.formHash, (hash) => book.findForm(hash))
  return {
    definition: form.form.definition,
    scoring: await contentOf<ScoringModel>(context, previous.scoringHash),
  }
}

async function contentOf<Content>(context: QueryContext, hash: string | null): Promise<Content | null> {
  if (hash === null) return null
  const found = await findContentVersion(context.transaction, hash)
  return (found?.content as Content | undefined) ?? null
}
