import { findMessage } from '@thidua/i18n'
import type { ErrorParams } from '@thidua/kernel'

/** The sentence of a refusal's `reason`; null when nobody has written one. */
export function reasonSentence(params: ErrorParams | undefined): string | null {
  const reason = params?.['reason']
  if (typeof reason !== 'string') return null
  return (
    findMessage(`plugin.reason.${reason}`, params) ??
    findMessage(`sandbox.reason.${reason}`, params) ??
    findMessage(`plugins.reason.${reason}`, params)
  )
}
