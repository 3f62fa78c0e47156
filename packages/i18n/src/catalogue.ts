import type { Language } from '@thidua/kernel'
import { addErrorCatalogue } from './error-catalogue.ts'
import { vietnamese } from './messages-vi.ts'

export type MessageKey = keyof typeof vietnamese
export type Catalogue = Readonly<Record<MessageKey, string>>

const loaded = new Map<Language, Catalogue>([['vi', vietnamese]])

/** The messages of a language; Vietnamese until the other one has arrived. */
export function catalogueOf(language: Language): Catalogue {
  return loaded.get(language) ?? vietnamese
}

/** English is a chunk of its own: nobody pays for it who does not ask. */
export async function loadCatalogue(language: Language): Promise<void> {
  if (loaded.has(language)) return
  const { english, englishErrors } = await import('./messages-en.ts')
  addErrorCatalogue('en', englishErrors)
  loaded.set('en', english)
}
