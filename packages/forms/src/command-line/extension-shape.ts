import type { Finding } from '../findings/finding.ts'
import { isPlainObject } from '../value-problems.ts'

/** What may stand at a place; 'anything' is judged elsewhere. */
type Shape =
  | 'text'
  | 'number'
  | 'flag'
  | 'anything'
  | { readonly list: Shape }
  | { readonly keys: Readonly<Record<string, Shape>>; readonly needs: readonly string[] }

const texts: Shape = { list: 'text' }
const localText: Shape = { keys: { vi: 'text', en: 'text' }, needs: ['vi'] }

const tightening: Shape = {
  keys: {
    fieldId: 'text',
    columnId: 'text',
    required: 'flag',
    requiredWhen: 'text',
    minLength: 'number',
    maxLength: 'number',
    minimum: 'number',
    maximum: 'number',
    scale: 'number',
    minItems: 'number',
    maxItems: 'number',
    earliest: 'text',
    latest: 'text',
    options: texts,
    levels: texts,
    allowNotApplicable: 'flag',
    evidenceDemands: { list: 'anything' },
    help: localText,
  },
  needs: ['fieldId'],
}

/** The outline of `FormExtension`; the forms and scores inside it are held to their own schemas. */
export const extensionShape: Shape = {
  keys: {
    $schema: 'text',
    id: 'text',
    version: 'text',
    title: localText,
    base: { keys: { formId: 'text', version: 'text', hash: 'text' }, needs: ['formId', 'version', 'hash'] },
    unitCode: 'text',
    legalBasis: { list: 'anything' },
    addFields: {
      list: { keys: { slot: 'text', field: 'anything' }, needs: ['slot', 'field'] },
    },
    addSections: {
      list: { keys: { slot: 'text', section: 'anything' }, needs: ['slot', 'section'] },
    },
    tighten: { list: tightening },
    rules: {
      list: {
        keys: { fieldId: 'text', expression: 'text', message: localText },
        needs: ['fieldId', 'expression', 'message'],
      },
    },
    deadlines: {
      list: { keys: { id: 'text', workingDays: 'number' }, needs: ['id', 'workingDays'] },
    },
    scoring: {
      keys: {
        capHundredths: 'number',
        criteria: { list: 'anything' },
        groups: { list: 'anything' },
        showWhileFilling: 'flag',
      },
      needs: ['capHundredths', 'criteria'],
    },
    remove: texts,
    rename: { list: { keys: { from: 'text', to: 'text' }, needs: ['from', 'to'] } },
    redefine: { list: 'anything' },
    reprice: {
      list: {
        keys: { criterionId: 'text', maxPointsHundredths: 'number' },
        needs: ['criterionId', 'maxPointsHundredths'],
      },
    },
  },
  needs: ['id', 'version', 'title', 'base'],
}

/** Everything that does not have its shape, each at its place. The value was bounded in depth and size before. */
export function shapeFindings(value: unknown, shape: Shape, path = ''): readonly Finding[] {
  if (shape === 'anything') return []
  if (typeof shape === 'string') return isOf(value, shape) ? [] : [wrong('form.wrong-type', path)]
  if ('list' in shape) {
    if (!Array.isArray(value)) return [wrong('form.wrong-type', path)]
    return value.flatMap((item: unknown, index) => shapeFindings(item, shape.list, `${path}/${index}`))
  }
  if (!isPlainObject(value)) return [wrong('form.wrong-type', path)]
  const missing = shape.needs.filter((key) => !Object.hasOwn(value, key))
  return [
    ...missing.map((key) => wrong('form.required', `${path}/${key}`)),
    ...Object.entries(value).flatMap(([key, inner]) => {
      const place = `${path}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`
      const own = Object.hasOwn(shape.keys, key) ? shape.keys[key] : undefined
      return own === undefined ? [wrong('form.unknown-field', place)] : shapeFindings(inner, own, place)
    }),
  ]
}

function isOf(value: unknown, shape: 'text' | 'number' | 'flag'): boolean {
  if (shape === 'text') return typeof value === 'string'
  if (shape === 'flag') return typeof value === 'boolean'
  return typeof value === 'number' && Number.isFinite(value)
}

function wrong(reason: string, path: string): Finding {
  return { code: 'form.schema', path, severity: 'error', params: { reason } }
}
