import type { FormDefinition, FormField } from '@thidua/contracts'
import { optionValues } from '../check-options.ts'
import { isAlwaysRequired } from '../field-schema.ts'
import { holdsAnswer } from '../form-limits.ts'

/**
 * TypeScript source of one exported type: the complete answers of a form, as `toJsonSchema` describes them. What may be
 * missing because of other answers is optional; lengths, bounds and rules between fields are no types.
 */
export function toTypeScript(definition: FormDefinition): string {
  const always = new Set(
    definition.sections.filter(({ visibleWhen }) => !visibleWhen).flatMap(({ fields }) => fields),
  )
  const fields = definition.sections.flatMap((section) => section.fields)
  const head = remark(`${definition.title.vi} (${definition.formNumber} ${definition.version})`, '')
  const body = membersOf(fields, '  ', (field) => always.has(field) && isAlwaysRequired(field))
  return `${head}export type ${typeNameOf(definition)} = {\n${body}}\n`
}

/** `f05-commune-assessment` is `F05CommuneAssessmentAnswers`. */
function typeNameOf({ id }: FormDefinition): string {
  const words = id.split(/[^A-Za-z0-9]+/).filter((word) => word !== '')
  return `${words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('')}Answers`
}

function membersOf(
  fields: readonly FormField[],
  indent: string,
  isRequired: (field: FormField) => boolean,
): string {
  return fields
    .filter(({ kind }) => holdsAnswer(kind))
    .map((field) => {
      const mark = isRequired(field) ? '' : '?'
      return `${remark(remarkOf(field), indent)}${indent}readonly ${key(field.id)}${mark}: ${typeOf(field, indent)}\n`
    })
    .join('')
}

function typeOf(field: FormField, indent: string): string {
  switch (field.kind) {
    case 'integer':
    case 'money':
    case 'decimal':
    case 'percent':
    case 'indicator':
      return 'number'
    case 'yesNo':
      return 'boolean'
    case 'verdict':
    case 'choice':
    case 'yesNoNotApplicable':
    case 'rubric':
      return choiceOf(field)
    case 'choices':
      return `readonly (${choiceOf(field)})[]`
    case 'rows': {
      const cells = membersOf(field.columns ?? [], `${indent}  `, isAlwaysRequired)
      return `readonly {\n${cells}${indent}}[]`
    }
    case 'matrix':
      return record((field.matrixRows ?? []).map(({ id }) => [id, choiceOf(field)]))
    case 'evidence':
      return `readonly ${evidence}[]`
    case 'period':
      return record([
        ['from', 'string'],
        ['to', 'string'],
      ])
    case 'person':
      return '{ readonly name: string; readonly position?: string; readonly unitCode?: string }'
    case 'legalDocument':
      return record(['number', 'symbol', 'date', 'issuer'].map((part) => [part, 'string']))
    default:
      return 'string'
  }
}

const evidence =
  '{ readonly fileId: string; readonly name: string; readonly size: number; readonly sha256: string }'

function choiceOf(field: FormField): string {
  const values = optionValues(field).map((value) => quoted(value))
  return values.length > 0 ? values.join(' | ') : 'never'
}

function record(parts: readonly (readonly [string, string])[]): string {
  return `{ ${parts.map(([name, type]) => `readonly ${key(name)}: ${type}`).join('; ')} }`
}

function key(name: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(name) ? name : quoted(name)
}

function quoted(text: string): string {
  const inside = JSON.stringify(text).slice(1, -1)
  return `'${inside.replaceAll('\\"', '"').replaceAll("'", "\\'")}'`
}

function remarkOf({ kind, label, unit }: FormField): string {
  const day = kind === 'date' || kind === 'period' || kind === 'legalDocument' ? ' (yyyy-mm-dd)' : ''
  const measure = kind === 'percent' ? ' (%)' : unit ? ` (${unit.vi})` : ''
  return `${label.vi}${measure}${day}`
}

/** No label closes its own comment or breaks out of its line. */
function remark(text: string, indent: string): string {
  return `${indent}/** ${text.replace(/\s+/g, ' ').replaceAll('*/', '*\\/')} */\n`
}
