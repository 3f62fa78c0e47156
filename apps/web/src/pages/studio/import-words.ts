import type { FormImportDocument, FormImportItem } from '@thidua/contracts'
import { t } from '@thidua/i18n'

const notes = [
  'arguments',
  'arithmetic-on-text',
  'calculation-missing',
  'choice-twice',
  'collected-by-the-platform',
  'column-outside-its-table',
  'condition-in-table',
  'formula-as-text',
  'function',
  'html',
  'list-missing',
  'media',
  'no-label',
  'no-vietnamese',
  'not-a-cell',
  'not-a-number',
  'not-carried',
  'or-other',
  'own-value-missing',
  'renamed',
  'row-count',
  'syntax',
  'table-in-table',
  'type-approximated',
  'type-unknown',
  'types-differ',
  'unknown-field',
  'value-in-text',
  'whole-multiple-choice-compared',
] as const

const doubts = [
  'no-section-heading',
  'no-group-heading',
  'group-title-unusual',
  'mixed-markers',
  'unmarked-items',
  'nested-lists',
  'broken-sequence',
  'from-table',
  'table-columns-guessed',
  'joined-lines',
  'single-item',
  'shares-a-section',
  'several-sections',
  'legacy-encoding',
  'markers-computed',
] as const

const oddities = [
  'letters-skipped',
  'numbers-skipped',
  'marker-repeated',
  'number-conflict',
  'number-spacing',
  'name-variants',
  'spelling-slip',
  'item-repeated',
  'text-repeated-across-groups',
  'phases-share-year',
  'lines-joined',
  'word-doubled',
  'national-title-missing',
  'points-sum-differs',
  'legacy-encoding',
  'not-nfc',
  'invisible-characters',
  'mixed-markers',
  'no-criteria-found',
  'date-impossible',
] as const

/** Why something of an XLSForm was not carried over as it stood: `function:pulldata`, `renamed`. */
export function noteInWords(reason: string): string {
  const [name, detail] = reason.split(':')
  const known = notes.find((each) => each === name)
  return known ? t(`studio.note.${known}`, { detail }) : t('studio.note.other', { reason })
}

/** Why an item of a document is not certain. */
export function doubtsInWords(codes: readonly string[]): string {
  return codes
    .flatMap((code) => doubts.find((each) => each === code) ?? [])
    .map((code) => t(`studio.doubt.${code}`))
    .join('; ')
}

/** Something in a text that a person should look at. */
export function oddityInWords({ code, params }: FormImportDocument['oddities'][number]): string {
  const known = oddities.find((each) => each === code)
  return known ? t(`studio.oddity.${known}`, params) : t('studio.oddity.other', { code })
}

/** “a) Đối với các sở, ban, ngành”: the marker as printed before the text. */
export function asPhrase({ printed, text }: FormImportItem): string {
  return printed && !text.startsWith(printed) ? `${printed}) ${text}` : text
}
