import { getLanguage } from '../language-store.ts'
import { t } from '../translate.ts'
import { formatEnglishLongDate, longDateParts } from './format-date.ts'

/** `2027-02-05` → “ngày 05 tháng 02 năm 2027”, in English “5 February 2027”. */
export function formatLongDate(date: string): string {
  return getLanguage() === 'en' ? formatEnglishLongDate(date) : t('format.longDate', longDateParts(date))
}
