import type { FormDefinition, FormField, FormFragment, FormSection, FragmentUse } from '@thidua/contracts'
import { domainError, fail, ok, type Outcome, type Problem } from '@thidua/kernel'
import { renameVariables } from '@thidua/rules'

export type { FormFragment }

type Fault = (path: string, reason: string, id: string) => void

/**
 * The form with every fragment replaced by its fields, each marked with where it came from. A prefix goes before every id
 * and into the fragment's own rules. Refuses `form.definition-invalid`: a fragment not in the bank, a place not there.
 */
export function resolveFragments(
  definition: FormDefinition,
  bank: readonly FormFragment[],
): Outcome<FormDefinition> {
  const problems: Problem[] = []
  const known = new Map(bank.map((fragment) => [`${fragment.id}@${fragment.version}`, fragment]))
  const sections = definition.sections.map((section, index) =>
    resolveSection(section, known, (place, reason, fragment) =>
      problems.push({
        code: 'form.definition-invalid',
        path: `/sections/${index}/fragments${place}`,
        params: { reason, fragment },
      }),
    ),
  )
  return problems.length > 0
    ? fail(domainError('form.definition-invalid', undefined, problems))
    : ok({ ...definition, sections })
}

function resolveSection(
  section: FormSection,
  bank: ReadonlyMap<string, FormFragment>,
  fault: Fault,
): FormSection {
  if (!section.fragments) return section
  const { fragments, ...rest } = section
  let fields = section.fields
  for (const [index, use] of fragments.entries()) {
    const fragment = bank.get(`${use.id}@${use.version}`)
    if (!fragment) {
      fault(`/${index}`, 'fragment-unknown', `${use.id}@${use.version}`)
      continue
    }
    const at =
      use.after === undefined ? fields.length : fields.findIndex((field) => field.id === use.after) + 1
    if (at === 0 && use.after !== undefined) fault(`/${index}/after`, 'field-unknown', use.after)
    fields = [...fields.slice(0, at), ...fieldsOf(fragment, use), ...fields.slice(at)]
  }
  return { ...rest, fields }
}

function fieldsOf(fragment: FormFragment, use: FragmentUse): readonly FormField[] {
  const names = new Map(fragment.fields.map(({ id }) => [id, prefixed(id, use.prefix)]))
  return fragment.fields.map((field) => ({
    ...renameInField(field, names),
    fragment: { id: fragment.id, version: fragment.version },
  }))
}

function prefixed(id: string, prefix: string | undefined): string {
  return prefix ? `${prefix}${id.slice(0, 1).toUpperCase()}${id.slice(1)}` : id
}

/** The field under another id, its expressions reading the renamed variables. What does not parse stays as it is. */
export function renameInField(field: FormField, names: ReadonlyMap<string, string>): FormField {
  const again = (source: string): string => {
    const renamed = renameVariables(source, names)
    return renamed.ok ? renamed.value : source
  }
  return {
    ...field,
    id: names.get(field.id) ?? field.id,
    ...(field.visibleWhen === undefined ? {} : { visibleWhen: again(field.visibleWhen) }),
    ...(field.requiredWhen === undefined ? {} : { requiredWhen: again(field.requiredWhen) }),
    ...(field.computed === undefined ? {} : { computed: again(field.computed) }),
    ...(field.rules
      ? { rules: field.rules.map((rule) => ({ ...rule, expression: again(rule.expression) })) }
      : {}),
    ...(field.evidenceDemands
      ? {
          evidenceDemands: field.evidenceDemands.map((demand) =>
            demand.when === undefined ? demand : { ...demand, when: again(demand.when) },
          ),
        }
      : {}),
  }
}
