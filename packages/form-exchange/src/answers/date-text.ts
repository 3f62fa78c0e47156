import words from './answer-words.json' with { type: 'json' }

const vietnamese = new RegExp(words.datePattern, 'iu')

/** `5/2/2026`, `05-02-2026`, `ngày 5 tháng 2 năm 2026` → `2026-02-05`, real day or not; anything else stays as it is. */
export function readDateText(text: string): string {
  const trimmed = text.trim()
  const match = vietnamese.exec(trimmed)
  if (match) {
    const [, day = '', month = '', year = ''] = match
    return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  }
  return /^\d{4}-\d{2}-\d{2}$/.test(trimmed) ? trimmed : text
}

/** `2026-02-05` → `05/02/2026` */
export function dateForPeople(date: string): string {
  const [year, month, day] = date.split('-')
  return `${day}/${month}/${year}`
}
