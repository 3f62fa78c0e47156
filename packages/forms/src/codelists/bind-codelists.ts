import type { CodelistUse, FieldOption, FormDefinition, FormField, PluginCodelist } from '@thidua/contracts'
import { domainError, fail, isSameJson, ok, type Outcome, type Problem } from '@thidua/kernel'

export type FindCodelist = (use: CodelistUse) => PluginCodelist | undefined

type Fault = (path: string, reason: string, params: Problem['params']) => void

/**
 * The form with the codes of its lists as options, each with its days, and the version of the list they came from: from here
 * on it means the same wherever it goes. A form already bound to the same lists stays as it is. Refuses
 * `form.definition-invalid`: a list that is not there, options or a version that are not the list's.
 */
export function bindCodelists(definition: FormDefinition, find: FindCodelist): Outcome<FormDefinition> {
  const problems: Problem[] = []
  const fault: Fault = (path, reason, params) =>
    void problems.push({ code: 'form.definition-invalid', path, params: { reason, ...params } })
  const sections = definition.sections.map((section, at) => ({
    ...section,
    fields: bindFields(section.fields, `/sections/${at}/fields`, find, fault),
  }))
  return problems.length > 0
    ? fail(domainError('form.definition-invalid', undefined, problems))
    : ok({ ...definition, sections })
}

function bindFields(
  fields: readonly FormField[],
  path: string,
  find: FindCodelist,
  fault: Fault,
): readonly FormField[] {
  return fields.map((field, at) => {
    const place = `${path}/${at}`
    if (field.columns)
      return { ...field, columns: bindFields(field.columns, `${place}/columns`, find, fault) }
    return field.codelist ? bindField(field, field.codelist, place, find, fault) : field
  })
}

function bindField(
  field: FormField,
  use: CodelistUse,
  path: string,
  find: FindCodelist,
  fault: Fault,
): FormField {
  const list = find(use)
  if (!list) {
    fault(`${path}/codelist`, 'codelist-unknown', { field: field.id, codelist: use.id })
    return field
  }
  const options = codelistOptions(list)
  if (use.version !== undefined && use.version !== list.version)
    fault(`${path}/codelist/version`, 'codelist-version', { field: field.id, version: list.version })
  if (field.options && !isSameJson(field.options, options))
    fault(`${path}/options`, 'options-not-of-codelist', { field: field.id, codelist: use.id })
  return { ...field, codelist: { ...use, version: list.version }, options }
}

/** The codes of a list as options, each with its days. */
export function codelistOptions({ items }: PluginCodelist): readonly FieldOption[] {
  return items.map(({ code, label, validFrom, validTo }) => ({
    value: code,
    label,
    ...(validFrom === undefined ? {} : { validFrom }),
    ...(validTo === undefined ? {} : { validTo }),
  }))
}
