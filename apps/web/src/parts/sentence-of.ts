import { errorSentence, isErrorCode, t } from '@thidua/i18n'
import type { ErrorParams } from '@thidua/kernel'
import { ApiError } from '../api/api-error.ts'

/** What happened and what to do, in one or two sentences. */
export function sentenceOf(error: unknown): string {
  if (!(error instanceof ApiError)) return errorSentence('internal.error')
  if (error.code === 'client.offline') return t('shell.offlineTitle')
  if (error.code === 'client.unreadable') return t('shell.unreadable')
  return errorSentence(error.code, error.params)
}

/** The sentence of a code that travelled as plain text. */
export function sentenceOfCode(code: string, params?: ErrorParams): string {
  return errorSentence(isErrorCode(code) ? code : 'internal.error', params)
}
