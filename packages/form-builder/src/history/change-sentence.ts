import { t } from '@thidua/i18n'
import type { MessageKey } from '@thidua/i18n'
import type { FormChange } from '@thidua/forms'
import { propertyWord } from '../builder/property-words.ts'
import { kindWord } from '../kinds/kind-words.ts'

const pointKinds: ReadonlySet<string> = new Set([
  'field-level-points',
  'criterion-points',
  'group-cap',
  'total-cap',
])

/** One change of meaning in one sentence: “Tiêu chí A5: điểm tối đa 5 → 4”. */
export function changeSentence(change: FormChange): string {
  const key: MessageKey = `changes.${change.kind}`
  const { facet, from, to, ...rest } = change.params
  return t(key, {
    ...rest,
    facet: facet === undefined ? '' : propertyWord(String(facet)),
    from: said(change, from),
    to: said(change, to),
  })
}

function said(change: FormChange, value: string | number | boolean | undefined): string | number {
  if (value === undefined || value === '') return t('builder.nothing')
  if (typeof value === 'boolean') return t(value ? 'builder.value.yes' : 'builder.value.no')
  if (typeof value === 'number') return pointKinds.has(change.kind) ? value / 100 : value
  return change.kind === 'field-kind' ? kindWord(value) : value
}
