import type { FormChange } from '@thidua/forms'
import { interpolate } from '@thidua/i18n/interpolate'
import builder from '@thidua/i18n/messages/vi/builder.json' with { type: 'json' }

const words: Readonly<Record<string, string>> = builder
const inHundredths: ReadonlySet<string> = new Set([
  'field-level-points',
  'criterion-points',
  'group-cap',
  'total-cap',
])

/** One change of meaning in the words of the builder's history. */
export function changeSentence({ kind, params }: FormChange): string {
  const { facet, from, to, ...rest } = params
  const name = String(facet ?? '')
  return interpolate(
    words[`changes.${kind}`] ?? kind,
    {
      ...rest,
      facet: words[`builder.property.${name}`] ?? name,
      from: saidValue(kind, from),
      to: saidValue(kind, to),
    },
    'vi',
  )
}

function saidValue(kind: string, value: string | number | boolean | undefined): string | number {
  if (value === undefined || value === '') return builder['builder.nothing']
  if (typeof value === 'boolean') return value ? builder['builder.value.yes'] : builder['builder.value.no']
  if (typeof value === 'number') return inHundredths.has(kind) ? value / 100 : value
  return kind === 'field-kind' ? (words[`builder.kind.${value}`] ?? value) : value
}
