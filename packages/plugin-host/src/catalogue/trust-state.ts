import type { CatalogContent, RootDocument } from './catalogue-documents.ts'

/**
 * What an installation remembers about whom it trusts: one JSON value to keep in the database. Without it a replayed
 * catalogue could not be told from a fresh one.
 */
export type TrustState = {
  readonly root: RootDocument
  /** The newest catalogue accepted; null before the first. `digest` is the hex SHA-256 of its canonical `signed`. */
  readonly catalog: { readonly digest: string; readonly content: CatalogContent } | null
  /** The highest version ever installed of each plugin, as pairs. */
  readonly installed: readonly { readonly id: string; readonly version: string }[]
}

/** The trust an installation starts with is handed over by a person, who reads the root's fingerprint aloud. */
export type PinnedRoot = { readonly province: string; readonly fingerprint: string }
