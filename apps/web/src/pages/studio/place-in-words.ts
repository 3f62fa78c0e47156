import type { FormContentView, LocalText } from '@thidua/contracts'

const place = /^\/sections\/(\d+)(?:\/fields\/(\d+))?/

/** “Về hộ gia đình › Số thành viên” for a pointer into a form; null for the form as a whole. */
export function placeInWords(
  { definition }: FormContentView,
  path: string,
  text: (text: LocalText) => string,
): string | null {
  const match = place.exec(path)
  if (!match) return null
  const section = definition.sections[Number(match[1])]
  if (!section) return null
  const field = match[2] === undefined ? undefined : section.fields[Number(match[2])]
  return [section, ...(field ? [field] : [])]
    .map((part) => text('title' in part ? part.title : part.label))
    .join(' › ')
}
