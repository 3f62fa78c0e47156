const written = [
  /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/, // 5/2/2027, 05-02-2027, 5.2.2027
  /^(\d{2})(\d{2})(\d{4})$/, // 05022027
]
const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/

/** A date as Vietnamese type it, day first, as `yyyy-mm-dd`. Null when there is no such day. */
export function parseDate(text: string): string | null {
  const trimmed = text.replace(/\s/g, '')
  const backwards = iso.exec(trimmed)
  if (backwards) return existingDate(backwards[1], backwards[2], backwards[3])
  for (const pattern of written) {
    const found = pattern.exec(trimmed)
    if (found) return existingDate(found[3], found[2], found[1])
  }
  return null
}

/** `2027-02-05` → `05/02/2027`; anything else as it is. */
export function formatDate(date: string): string {
  const found = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date)
  return found ? `${found[3]}/${found[2]}/${found[1]}` : date
}

function existingDate(year = '', month = '', day = ''): string | null {
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  const instant = Date.parse(`${date}T00:00:00Z`)
  if (Number.isNaN(instant) || Number(year) < 1900) return null
  return new Date(instant).toISOString().slice(0, 10) === date ? date : null
}
