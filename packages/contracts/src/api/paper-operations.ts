import type { PaperRef, PaperView } from './paper-views.ts'

type Empty = Readonly<Record<never, never>>

/**
 * Papers of plugins. A filled one comes as a file: `POST /api/v1/plugins/{pluginId}/papers/{documentId}/file` with `unitId`,
 * `answers` and `format` (`docx` or `pdf`); nothing is stored.
 */
export type PaperOperations = {
  /** Of the plugins that are for the person's units. */
  'paper.list': { input: Empty; output: readonly PaperRef[] }
  'paper.get': { input: { readonly pluginId: string; readonly documentId: string }; output: PaperView }
}
