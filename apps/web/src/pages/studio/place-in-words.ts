import type { FormContentView, FormDraftView, FormFindingView, LocalText } from '@thidua/contracts'
import { t } from '@thidua/i18n'

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

const ways = ['remove', 'rename', 'redefine', 'relax', 'reprice'] as const

/** “Bỏ “Hộ đồng ý…””: how a form tried to weaken its base; null for any other finding. */
export function wayInWords(
  { baseForm }: FormDraftView,
  { params }: FormFindingView,
  text: (text: LocalText) => string,
): string | null {
  const way = ways.find((each) => each === params?.['way'])
  if (!way) return null
  const id = String(params?.['fieldId'] ?? params?.['criterionId'] ?? '')
  const field = baseForm?.sections.flatMap(({ fields }) => fields).find((each) => each.id === id)
  return t(`studio.way.${way}`, { field: field ? text(field.label) : id })
}
