import type { FieldKind, FormField } from '@thidua/contracts'
import { holdsAnswer, toJsonSchema, type CompiledForm, type JsonSchema, type UiSchema } from '@thidua/forms'
import { localText, type Language } from '@thidua/kernel'
import { fieldOptions } from '../answers/field-options.ts'

export type PlainSchemas = { readonly schema: JsonSchema; readonly uiSchema: UiSchema }

/** Widgets every rjsf theme has; kinds left out are drawn by their type. */
const widgets: Partial<Record<FieldKind, string>> = {
  longText: 'textarea',
  date: 'date',
  yesNo: 'radio',
  verdict: 'radio',
  yesNoNotApplicable: 'radio',
  rubric: 'radio',
  choices: 'checkboxes',
  link: 'uri',
}

/**
 * The form for somebody else's rjsf: JSON Schema with titles, and a uiSchema of standard widgets only. Conditions, computed
 * values and rules between fields are not in it; `checkAnswers` remains the judge.
 */
export function plainSchemas(form: CompiledForm, language: Language = 'vi'): PlainSchemas {
  const base = toJsonSchema(form)
  const fields = form.definition.sections
    .flatMap((section) => section.fields)
    .filter(({ kind }) => holdsAnswer(kind))
  return {
    schema: { ...base, properties: titled(base.properties, fields, language) },
    uiSchema: { 'ui:order': [...fields.map(({ id }) => id), '*'], ...uiOf(fields, language) },
  }
}

function titled(properties: unknown, fields: readonly FormField[], language: Language): JsonSchema {
  const schemas = properties as Readonly<Record<string, JsonSchema>>
  return Object.fromEntries(
    fields.map((field) => {
      const schema = schemas[field.id] ?? {}
      const words = {
        title: localText(field.label, language),
        ...(field.help ? { description: localText(field.help, language) } : {}),
      }
      if (!field.columns) return [field.id, { ...words, ...schema }]
      const items = schema.items as JsonSchema
      const inner = { ...items, properties: titled(items.properties, field.columns, language) }
      return [field.id, { ...words, ...schema, items: inner }]
    }),
  )
}

function uiOf(fields: readonly FormField[], language: Language): UiSchema {
  return Object.fromEntries(fields.map((field) => [field.id, uiOfField(field, language)]))
}

function uiOfField(field: FormField, language: Language): UiSchema {
  const widget = widgets[field.kind]
  const names = optionNames(field, language)
  if (field.columns) return { items: uiOf(field.columns, language) }
  return {
    ...(widget ? { 'ui:widget': widget } : {}),
    ...(names.length > 0 ? { 'ui:enumNames': names } : {}),
  }
}

function optionNames(field: FormField, language: Language): readonly string[] {
  const given = field.levels ?? field.options
  if (given && field.kind !== 'matrix') return given.map(({ label }) => localText(label, language))
  return field.kind === 'verdict' || field.kind === 'yesNoNotApplicable'
    ? fieldOptions(field).map((option) => option.words)
    : []
}
