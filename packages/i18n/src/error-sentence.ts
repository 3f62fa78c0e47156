import type { DomainError, ErrorCode, ErrorParams } from '@thidua/kernel'
import { errorCatalogueOf } from './error-catalogue.ts'
import { interpolate } from './interpolate.ts'
import { getLanguage } from './language-store.ts'

/** What happened and what to do, for one refusal. Values that are missing leave their part of the sentence out. */
export function errorSentence(code: ErrorCode, params: ErrorParams = {}): string {
  const language = getLanguage()
  const message = params['message']
  // A broken rule of a form speaks with the sentence its author gave it.
  if (code === 'form.rule-broken' && typeof message === 'string') return message
  return interpolate(errorCatalogueOf(language)[code], params, language)
}

export function domainErrorSentence(error: DomainError): string {
  return errorSentence(error.code, error.params)
}
