import type { FormField, RecordAnswer } from '@thidua/contracts'
import type { ValueCheck } from './compiled-form.ts'
import { dateCheck } from './check-date.ts'
import { optionCheck } from './check-options.ts'
import { linesCheck, unitCheck } from './check-text.ts'
import { formLimits } from './form-limits.ts'
import { isPlainObject, pointerSegment, refuseValue, wrongType } from './value-problems.ts'

type Part = { readonly id: string; readonly required: boolean; readonly check: ValueCheck }

/** The named texts of a period, a person, a legal document or a matrix. */
export function recordCheck(field: FormField): ValueCheck {
  const parts = partsOf(field)
  const byId = new Map(parts.map((part) => [part.id, part]))
  return (value, path, problems, how) => {
    if (!isPlainObject(value)) return wrongType(value, path, problems, field.kind)
    const kept: Record<string, string> = {}
    const before = problems.length
    let filled = 0
    for (const key of Object.keys(value)) {
      const part = byId.get(key)
      const given = value[key]
      if (!part) refuseValue(problems, 'form.unknown-field', path + pointerSegment(key))
      else if (given !== null && given !== undefined) {
        const text = part.check(given, `${path}/${key}`, problems, how)
        if (typeof text !== 'string') continue
        kept[key] = text
        filled += 1
      }
    }
    if (filled === 0) return undefined
    if (how.complete && problems.length === before) {
      for (const part of parts)
        if (part.required && kept[part.id] === undefined)
          problems.push({ code: 'form.required', path: `${path}/${part.id}` })
    }
    if (field.kind === 'period' && !isOrderly(kept))
      problems.push({ code: 'form.bad-format', path, params: { expected: 'period' } })
    return kept
  }
}

/** True while either end is missing. */
export function isOrderly(period: RecordAnswer): boolean {
  return period['from'] === undefined || period['to'] === undefined || period['from'] <= period['to']
}

function partsOf(field: FormField): readonly Part[] {
  const required = (id: string, check: ValueCheck): Part => ({ id, required: true, check })
  const free = (id: string, check: ValueCheck): Part => ({ id, required: false, check })
  switch (field.kind) {
    case 'period':
      return [required('from', dateCheck(field)), required('to', dateCheck(field))]
    case 'person':
      return [
        required('name', linesCheck(formLimits.personName)),
        free('position', linesCheck(formLimits.position)),
        free('unitCode', unitCheck()),
      ]
    case 'legalDocument':
      return [
        required('number', linesCheck(formLimits.documentNumber)),
        required('symbol', linesCheck(formLimits.documentSymbol)),
        required('date', dateCheck(field)),
        required('issuer', linesCheck(formLimits.issuer)),
      ]
    default: {
      const option = optionCheck((field.options ?? []).map(({ value }) => value))
      return (field.matrixRows ?? []).map((row) => required(row.id, option))
    }
  }
}
