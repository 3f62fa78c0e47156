import type { DossierRow, Executor } from '@thidua/data/repositories'
import { findContentVersion } from '@thidua/data/repositories'
import type { ContentBook, PinnedForm, PinnedScoring, PinnedWorkflow } from '../content/content-book.ts'
import type { Composition } from '../form/composition.ts'

export type DossierContent = {
  /** As it is filled in: the province's form, or the agency's laid over it. */
  readonly form: PinnedForm
  /** The province's. */
  readonly scoring: PinnedScoring | null
  readonly workflow: PinnedWorkflow
  /** Set when an agency's form was laid over the province's. */
  readonly extension?: PinnedExtension | null
}

export type PinnedExtension = {
  /** Of the composition; pinned in the place of the province's scoring, which it names. */
  readonly hash: string
  readonly composition: Composition
  /** The province's form, which its scoring is about. */
  readonly base: PinnedForm
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
  const extension = await findExtension(book, source, pins.scoringHash)
  const scoringHash = extension ? extension.composition.base.scoringHash : pins.scoringHash
  return {
    extension,
    form: await pinned(book, source, pins.formHash, (hash) => book.findForm(hash)),
    scoring: scoringHash ? await pinned(book, source, scoringHash, (hash) => book.findScoring(hash)) : null,
    workflow: await pinned(book, source, pins.workflowHash, (hash) => book.findWorkflow(hash)),
  }
}

/** Compositions never change; each process reads one once. */
const extensions = new WeakMap<ContentBook, Map<string, PinnedExtension>>()

/** Null when the hash is of a scoring model of the province, or of nothing. */
export async function findExtension(
  book: ContentBook,
  source: ContentSource,
  hash: string | null,
): Promise<PinnedExtension | null> {
  if (hash === null || book.findScoring(hash)) return null
  const known = extensions.get(book) ?? new Map<string, PinnedExtension>()
  extensions.set(book, known)
  const found = known.get(hash)
  if (found) return found
  const version = await findContentVersion(source.transaction, hash)
  if (version?.kind !== 'composition') {
    if (version) book.remember(version)
    return null
  }
  const composition = version.content as Composition
  const base = await pinned(book, source, composition.base.formHash, (one) => book.findForm(one))
  const extension = { hash, composition, base }
  known.set(hash, extension)
  return extension
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
