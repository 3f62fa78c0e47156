import type { ErrorCode, Language } from '@thidua/kernel'
import vietnamese from '../messages/vi/errors.json' with { type: 'json' }

export type ErrorCatalogue = Readonly<Record<ErrorCode, string>>

// A code of the kernel without its sentence does not compile here.
const loaded = new Map<Language, ErrorCatalogue>([['vi', vietnamese]])

export function errorCatalogueOf(language: Language): ErrorCatalogue {
  return loaded.get(language) ?? vietnamese
}

/** Called when the English chunk has arrived. */
export function addErrorCatalogue(language: Language, catalogue: ErrorCatalogue): void {
  loaded.set(language, catalogue)
}
