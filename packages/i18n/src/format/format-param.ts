import type { Language } from '@thidua/kernel'
import { formatDate, formatDateTime } from './format-date.ts'
import { formatFileSize } from './format-file-size.ts'
import { formatMoney, formatNumber } from './format-number.ts'

export type ParamFormat = 'date' | 'instant' | 'money' | 'size'

export function formatParam(
  value: string | number | boolean,
  format: ParamFormat | undefined,
  language: Language,
): string {
  if (typeof value === 'number') {
    if (format === 'money') return formatMoney(value)
    if (format === 'size') return formatFileSize(value)
    return formatNumber(value)
  }
  if (format === 'date') return formatDate(String(value))
  if (format === 'instant') return formatDateTime(String(value), language)
  return String(value)
}
