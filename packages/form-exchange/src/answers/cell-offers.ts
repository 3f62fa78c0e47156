import { findLegacyText } from '../legacy-text/find-legacy-text.ts'
import type { ReadCell } from '../workbook/read-cell.ts'
import type { AnswerColumn } from './answer-layout.ts'
import { readNumberText } from './number-text.ts'

/** A cell that could be read another way; nothing is changed until a person accepts. */
export type CellOffer = {
  readonly code: 'legacy-encoding' | 'not-nfc' | 'number-ambiguous' | 'formula'
  readonly found: string
  /** What it would become; for an ambiguous number both readings, for a formula nothing. */
  readonly readings: readonly string[]
}

export type AcceptedOffers = ReadonlySet<'legacy-encoding' | 'not-nfc'>

export function offersFor(cell: ReadCell, { field, codec }: AnswerColumn): readonly CellOffer[] {
  const { text } = cell
  const offers: CellOffer[] = []
  if (cell.formula) offers.push({ code: 'formula', found: text, readings: [] })
  if (cell.kind !== 'text' || !codec) return offers
  const legacy = findLegacyText(text)
  if (legacy) offers.push({ code: 'legacy-encoding', found: text, readings: [legacy.converted] })
  const normal = text.normalize('NFC')
  if (normal !== text) offers.push({ code: 'not-nfc', found: text, readings: [normal] })
  if (codec.format === 'decimal') {
    const reading = readNumberText(text, field.scale ?? 2)
    if (reading.kind === 'ambiguous') {
      offers.push({ code: 'number-ambiguous', found: text, readings: reading.values.map(String) })
    }
  }
  return offers
}

/** The cell with the conversions a person accepted beforehand. */
export function acceptOffers(cell: ReadCell, accepted: AcceptedOffers): ReadCell {
  if (cell.kind !== 'text') return cell
  const legacy = accepted.has('legacy-encoding') ? findLegacyText(cell.text)?.converted : undefined
  const text = legacy ?? cell.text
  return { ...cell, text: accepted.has('not-nfc') ? text.normalize('NFC') : text }
}
