import type { DossierRow, Executor } from '@thidua/data/repositories'
import { findContentVersion } from '@thidua/data/repositories'
import type { ContentBook, PinnedForm, PinnedScoring, PinnedWorkflow } from '../content/content-book.ts'

export type DossierContent = {
  readonly form: PinnedForm
  readonly scoring: PinnedScoring | null
  readonly workflow: PinnedWorkflow
}

type Pins = Pick<DossierRow, 'formHash' | 'scoringHash' | 'workflowHash'>

/**
 * What a dossier is pinned to. Content no installed plugin brings any more is read from the database once and kept: a
 * dossier lives on under the form and workflow it was opened with.
 */
export async function findDossierContent(
  book: ContentBook,
  executor: Executor,
  pins: Pins,
): Promise<DossierContent> {
  return {
    form: await pinned(book, executor, pins.formHash, (hash) => book.findForm(hash)),
    scoring: pins.scoringHash
      ? await pinned(book, executor, pins.scoringHash, (hash) => book.findScoring(hash))
      : null,
    workflow: await pinned(book, executor, pins.workflowHash, (hash) => book.findWorkflow(hash)),
  }
}

export async function pinned<Content>(
  book: ContentBook,
  executor: Executor,
  hash: string,
  find: (hash: string) => Content | null,
): Promise<Content> {
  const known = find(hash)
  if (known) return known
  const version = await findContentVersion(executor, hash)
  if (version) book.remember(version)
  const found = find(hash)
  if (!found) throw new Error(`content ${hash} is not stored`)
  return found
}
