import type { TitleCode } from '@thidua/contracts'
import type { LegalDate } from '@thidua/kernel'
import { yearOf } from '@thidua/kernel'

/** One golden book per issuer, title and year; numbers in it run 1, 2, 3 … without a gap (invariant I4). */
export type RegisterBook = { readonly book: string; readonly year: number }

export function registerBook(issuerCode: string, title: TitleCode, signedOn: LegalDate): RegisterBook {
  return { book: `golden:${issuerCode}:${title}`, year: yearOf(signedOn) }
}

/** Receipts of the Department of Home Affairs, one book a year. */
export function receiptBook(receivedOn: LegalDate): RegisterBook {
  return { book: 'receipt', year: yearOf(receivedOn) }
}

export function formatRegisterNumber(sequence: number, year: number): string {
  return `${String(sequence).padStart(2, '0')}/${year}`
}
