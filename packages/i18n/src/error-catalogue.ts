import type { ErrorCode, Language } from '@thidua/kernel'
import vietnamese from '../messages/vi/errors.json' with { type: 'json' }

export type ErrorCatalogue = Readonly<Record<ErrorCode, string>>

// A code of the kernel without its sentence does not compile here.
const loaded = new Map<Language, ErrorCatalogue>([['vi', vietnamese]])

/** Whether a code that travelled as plain text is one of ours: every code has its sentence. */
export function isErrorCode(code: string): code is ErrorCode {
  return Object.hasOwn(vietnamese, code)
}

export function errorCatalogueOf(language: Language): ErrorCatalogue {
  return loaded.get(language) ?? vietnamese
}

/** Called when the English chunk has arrived. */
export function addErrorCatalogue(language: Language, catalogue: ErrorCatalogue): void {
  loaded.set(language, catalogue)
}
