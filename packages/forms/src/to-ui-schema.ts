import type { FieldKind, FormDefinition, FormField } from '@thidua/contracts'
import { localText, type Language } from '@thidua/kernel'

export type UiSchema = { readonly [key: string]: unknown }

/** Drawn as a whole by a field component of this name; every other kind is a widget of its name. */
const wholeFields: ReadonlySet<FieldKind> = new Set([
  'rows',
  'evidence',
  'computed',
  'guidance',
  'heading',
  'choices',
  'period',
  'matrix',
  'person',
  'legalDocument',
  'dtiRank',
])

/**
 * How each section is drawn, by section id: rjsf uiSchemas whose `ui:widget` or `ui:field` is the field's kind.
 * `ui:enumNames` carries option labels; those of a verdict belong to the platform's own catalogue.
 */
export function toUiSchema(form: FormDefinition, language: Language): Readonly<Record<string, UiSchema>> {
  return Object.fromEntries(
    form.sections.map((section) => [section.id, sectionUiSchema(section.fields, language)] as const),
  )
}

function sectionUiSchema(fields: readonly FormField[], language: Language): UiSchema {
  return {
    'ui:order': [...fields.map((field) => field.id), '*'],
    ...Object.fromEntries(fields.map((field) => [field.id, fieldUiSchema(field, language)])),
  }
}

function fieldUiSchema(field: FormField, language: Language): UiSchema {
  const drawn = wholeFields.has(field.kind) ? { 'ui:field': field.kind } : { 'ui:widget': field.kind }
  return {
    ...drawn,
    'ui:options': {
      kind: field.kind,
      ...(field.unit ? { unit: localText(field.unit, language) } : {}),
      ...(field.scale === undefined ? {} : { scale: field.scale }),
      ...(field.unitKinds ? { unitKinds: field.unitKinds } : {}),
      ...(field.indicatorId ? { indicatorId: field.indicatorId } : {}),
    },
    ...enumNames(field, language),
    ...(field.columns ? { items: sectionUiSchema(field.columns, language) } : {}),
  }
}

function enumNames(field: FormField, language: Language): UiSchema {
  const named = field.levels ?? field.options
  return named ? { 'ui:enumNames': named.map(({ label }) => localText(label, language)) } : {}
}
