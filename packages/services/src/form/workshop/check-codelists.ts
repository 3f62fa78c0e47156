import type { CodelistOffer, CodelistUse, FormDefinition, FormField } from '@thidua/contracts'
import type { Finding } from '@thidua/forms'
import { canonicalJson } from '@thidua/kernel'

/** Own choices hold the codes of their lists as they are installed; those of the base are the base's to keep. */
export function checkCodelists(
  definition: FormDefinition,
  offers: readonly CodelistOffer[],
  base: FormDefinition | null,
): readonly Finding[] {
  const ofBase = new Set(base?.sections.flatMap(({ fields }) => fields.map(({ id }) => id)))
  return definition.sections.flatMap(({ fields }, section) =>
    fields.flatMap((field, at) =>
      ofBase.has(field.id) ? [] : checkField(field, `/sections/${section}/fields/${at}`, offers),
    ),
  )
}

function checkField(field: FormField, path: string, offers: readonly CodelistOffer[]): readonly Finding[] {
  if (field.columns)
    return field.columns.flatMap((column, at) => checkField(column, `${path}/columns/${at}`, offers))
  if (!field.codelist) return []
  const reason = faultOf(field, field.codelist, offers)
  if (reason === null) return []
  const params = { reason, field: field.id, codelist: field.codelist.id }
  return [{ code: 'form.profile', path: `${path}/codelist`, severity: 'error', params }]
}

function faultOf(field: FormField, use: CodelistUse, offers: readonly CodelistOffer[]): string | null {
  const offer = offers.find((one) => one.use.id === use.id && one.use.from === (use.from ?? 'plugin'))
  if (!offer) return 'codelist-unknown'
  if (use.version !== offer.use.version) return 'codelist-version'
  return canonicalJson(field.options ?? []) === canonicalJson(offer.options)
    ? null
    : 'options-not-of-codelist'
}
