import type { FormField } from '@thidua/contracts'
import { numberBounds } from './check-number.ts'
import { optionValues } from './check-options.ts'
import { linkPattern, textLimit, unitPattern } from './check-text.ts'
import { formLimits, holdsAnswer } from './form-limits.ts'

export type JsonSchema = { readonly [keyword: string]: unknown }

/** Control and invisible characters, line breaks in one-line texts, and half an emoji: as `cleanText` refuses them. */
const severalLines =
  '^[^\\u0000-\\u0008\\u000B\\u000C\\u000E-\\u001F\\u007F\\u200B\\u2028\\u2029\\uFEFF\\uD800-\\uDFFF]*$'
const oneLine = '^[^\\u0000-\\u0008\\u000A-\\u001F\\u007F\\u200B\\u2028\\u2029\\uFEFF\\uD800-\\uDFFF]*$'
const uuidPattern = '^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$'

/** JSON Schema of one field's value; null for fields that hold none. Patterns are ours and linear, never an author's. */
export function fieldSchema(field: FormField): JsonSchema | null {
  switch (field.kind) {
    case 'shortText':
    case 'longText':
      return textSchema(field)
    case 'link':
      return { type: 'string', maxLength: textLimit(field), pattern: linkPattern }
    case 'integer':
    case 'money':
    case 'decimal':
    case 'percent':
    case 'indicator':
      return numberSchema(field)
    case 'date':
      return dateSchema(field)
    case 'unit':
      return unitSchema
    case 'period':
    case 'person':
    case 'legalDocument':
    case 'matrix':
      return recordSchema(field)
    case 'yesNo':
      return { type: 'boolean' }
    case 'verdict':
    case 'choice':
    case 'yesNoNotApplicable':
    case 'rubric':
      return { type: 'string', enum: optionValues(field) }
    case 'choices':
      return choicesSchema(field)
    case 'rows':
      return { type: 'array', ...counts(field, formLimits.rows), items: objectSchema(field.columns ?? []) }
    case 'evidence':
      return { type: 'array', ...counts(field, formLimits.evidence), items: evidenceSchema }
    case 'computed':
    case 'guidance':
    case 'heading':
    case 'dtiRank':
      return null
  }
}

/** An object of fields in which nothing else may stand. Only what is required whatever the other answers is required. */
export function objectSchema(fields: readonly FormField[], isRequired = isAlwaysRequired): JsonSchema {
  const answered = fields.filter((field) => holdsAnswer(field.kind))
  const required = answered.filter(isRequired).map((field) => field.id)
  return {
    type: 'object',
    properties: Object.fromEntries(answered.map((field) => [field.id, fieldSchema(field)])),
    ...(required.length > 0 ? { required } : {}),
    additionalProperties: false,
  }
}

export function isAlwaysRequired(field: FormField): boolean {
  return field.required === true && field.visibleWhen === undefined
}

function textSchema(field: FormField): JsonSchema {
  return {
    type: 'string',
    ...(field.minLength ? { minLength: field.minLength } : {}),
    maxLength: textLimit(field),
    pattern: field.kind === 'longText' ? severalLines : oneLine,
  }
}

function numberSchema(field: FormField): JsonSchema {
  const { minimum, maximum, scale } = numberBounds(field)
  if (scale === 0) return { type: 'integer', minimum, maximum }
  // `multipleOf: 0.01` refuses 0.07 in most validators; the number of digits is an annotation instead.
  return { type: 'number', minimum, maximum, 'x-scale': scale }
}

function choicesSchema(field: FormField): JsonSchema {
  const values = optionValues(field)
  return {
    type: 'array',
    ...counts(field, values.length),
    uniqueItems: true,
    items: { type: 'string', enum: values },
  }
}

/** First and last day are annotations: no standard keyword compares days. */
function dateSchema({ earliest, latest }: FormField): JsonSchema {
  return {
    type: 'string',
    format: 'date',
    ...(earliest === undefined ? {} : { 'x-earliest': earliest }),
    ...(latest === undefined ? {} : { 'x-latest': latest }),
  }
}

function recordSchema(field: FormField): JsonSchema {
  const { properties, required } = recordShape(field)
  return {
    type: 'object',
    properties,
    required,
    additionalProperties: false,
    ...(field.kind === 'period' ? { 'x-period': true } : {}),
  }
}

function recordShape(field: FormField): {
  readonly properties: Readonly<Record<string, JsonSchema>>
  readonly required: readonly string[]
} {
  if (field.kind === 'period')
    return { properties: { from: dateSchema(field), to: dateSchema(field) }, required: ['from', 'to'] }
  if (field.kind === 'person') {
    const name = lineSchema(formLimits.personName)
    return {
      properties: { name, position: lineSchema(formLimits.position), unitCode: unitSchema },
      required: ['name'],
    }
  }
  if (field.kind === 'legalDocument') {
    const properties = {
      number: lineSchema(formLimits.documentNumber),
      symbol: lineSchema(formLimits.documentSymbol),
      date: dateSchema(field),
      issuer: lineSchema(formLimits.issuer),
    }
    return { properties, required: Object.keys(properties) }
  }
  const row: JsonSchema = { type: 'string', enum: optionValues(field) }
  const rows = (field.matrixRows ?? []).map(({ id }) => id)
  return { properties: Object.fromEntries(rows.map((id) => [id, row])), required: rows }
}

function lineSchema(maxLength: number): JsonSchema {
  return { type: 'string', minLength: 1, maxLength, pattern: oneLine }
}

const unitSchema: JsonSchema = { type: 'string', maxLength: formLimits.unitCode, pattern: unitPattern }

function counts(field: FormField, most: number): JsonSchema {
  return { ...(field.minItems ? { minItems: field.minItems } : {}), maxItems: field.maxItems ?? most }
}

const evidenceSchema: JsonSchema = {
  type: 'object',
  properties: {
    fileId: { type: 'string', pattern: uuidPattern },
    name: { type: 'string', minLength: 1, maxLength: formLimits.fileName, pattern: oneLine },
    size: { type: 'integer', minimum: 1, maximum: Number.MAX_SAFE_INTEGER },
    sha256: { type: 'string', pattern: '^[0-9a-f]{64}$' },
  },
  required: ['fileId', 'name', 'size', 'sha256'],
  additionalProperties: false,
}
