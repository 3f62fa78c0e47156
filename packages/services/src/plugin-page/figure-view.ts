import type { FigureView, FormField, LocalText } from '@thidua/contracts'
import type { ReportValueKind, RowValue } from '@thidua/forms'
import words from './page-words.json' with { type: 'json' }

const verdicts: Readonly<Record<string, LocalText>> = words.verdict

/** A value as it is to be read: numbers stay numbers, codes become words, what does not fit becomes nothing. */
export function figureView(
  kind: ReportValueKind,
  field: FormField | null,
  value: RowValue | null,
): FigureView {
  if (value === null) return null
  switch (kind) {
    case 'number':
    case 'money':
    case 'percent':
      return typeof value === 'number' ? { kind, value } : null
    case 'date':
      return { kind, value: String(value) }
    case 'yesNo':
      return { kind: 'text', text: value === true ? words.yes : words.no }
    case 'choice':
      return { kind: 'text', text: optionName(field, String(value)) }
    case 'text':
      return { kind, text: { vi: String(value) } }
  }
}

/** An option by its label; one the form no longer has by its code. */
export function optionName(field: FormField | null, value: string): LocalText {
  if (field?.kind === 'yesNo') return value === 'true' ? words.yes : words.no
  const option = (field?.options ?? field?.levels)?.find((one) => one.value === value)
  const isVerdict = field?.kind === 'verdict' || field?.kind === 'yesNoNotApplicable'
  return option?.label ?? (isVerdict ? verdicts[value] : undefined) ?? { vi: value }
}
