import { formatDate } from './format-date.ts'
import { t } from '../translate.ts'

type SkippedDay = { readonly date: string; readonly name: string }

/** “còn 6 ngày làm việc, trừ 30/4 và 1/5”: what is left of a legal term, and which days did not count. */
export function workingDaysPhrase(left: number, skipped: readonly SkippedDay[] = []): string {
  if (left < 0) return t('format.workingDaysLate', { count: -left })
  if (left === 0) return t('format.dueToday')
  if (skipped.length === 0) return t('format.workingDaysLeft', { count: left })
  return t('format.workingDaysLeftSkipping', { count: left, days: listPhrase(skipped.map(shortDay)) })
}

/** “a, b và c”. */
export function listPhrase(items: readonly string[]): string {
  const last = items.at(-1) ?? ''
  if (items.length < 2) return last
  return t('format.and', { first: items.slice(0, -1).join(', '), last })
}

/** `2027-04-30` → `30/4`, as holidays are spoken of. */
function shortDay({ date }: SkippedDay): string {
  const [day = '', month = ''] = formatDate(date).split('/')
  return `${Number(day)}/${Number(month)}`
}
