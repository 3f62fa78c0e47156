import type { Outcome } from '@thidua/kernel'
import { ok, refuse } from '@thidua/kernel'

/** A number as the document system returns it: `789/<type>-<body>`. The platform records numbers, it never invents them. */
export type DocumentNumber = { readonly sequence: number; readonly symbol: string; readonly text: string }

const pattern = /^(\d{1,6})\/(\p{L}{1,6}(?:-[\p{L}&]{1,20})+)$/u

/**
 * Checks the shape and that the symbol is the one of this kind of document and issuer (`symbol` comes from settings).
 * Numbers below ten are written 01–09 (Decree 30/2020), so `9/…` and `09/…` are one number.
 * Refuses `decision.number-invalid` (params: number, symbol).
 */
export function parseDocumentNumber(typed: string, symbol: string): Outcome<DocumentNumber> {
  const match = pattern.exec(typed.normalize('NFC').replace(/\s+/g, ''))
  const sequence = Number(match?.[1] ?? 0)
  if (!match || sequence === 0 || match[2] !== symbol.normalize('NFC')) {
    return refuse('decision.number-invalid', { number: typed, symbol })
  }
  return ok({ sequence, symbol: match[2], text: `${String(sequence).padStart(2, '0')}/${match[2]}` })
}
