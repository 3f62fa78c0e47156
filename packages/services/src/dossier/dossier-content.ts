import type { DossierRow, Executor } from '@thidua/data/repositories'
import { findContentVersion } from '@thidua/data/repositories'
import type { ContentBook, PinnedForm, PinnedScoring, PinnedWorkflow } from '../content/content-book.ts'

export type DossierContent = {
  readonly form: PinnedForm
  readonly scoring: PinnedScoring | null
  readonly workflow: PinnedWorkflow
}

/** A transaction to ask for what this process does not know yet: seldom needed, so begun only then. */
type ContentSource = { readonly transaction: Executor }

type Pins = Pick<DossierRow, 'formHash' | 'scoringHash' | 'workflowHash'>

/**
 * What a dossier is pinned to. Content no installed plugin brings any more is read from the database once and kept: a
 * dossier lives on under the form and workflow it was opened with.
 */
export async function findDossierContent(
  book: ContentBook,
  source: ContentSource,
  pins: Pins,
): Promise<DossierContent> {
  return {
    form: await pinned(book, source, pins.formHash, (hash) => book.findForm(hash)),
    scoring: pins.scoringHash
      ? await pinned(book, source, pins.scoringHash, (hash) => book.findScoring(hash))
      : null,
    workflow: await pinned(book, source, pins.workflowHash, (hash) => book.findWorkflow(hash)),
  }
}

export async function pinned<Content>(
  book: ContentBook,
  source: ContentSource,
  hash: string,
  find: (hash: string) => Content | null,
): Promise<Content> {
  const known = find(hash)
  if (known) return known
  const version = await findContentVersion(source.transaction, hash)
  if (version) book.remember(version)
  const found = find(hash)
  if (!found) throw new Error(`content ${hash} is not stored`)
  return found
}
