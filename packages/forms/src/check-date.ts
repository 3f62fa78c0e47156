import type { FormField } from '@thidua/contracts'
import { isLegalDate } from '@thidua/kernel'
import type { ValueCheck } from './compiled-form.ts'
import { refuseValue, wrongType } from './value-problems.ts'

/** A day of the calendar, between the field's first and last day. Days as yyyy-mm-dd sort as texts. */
export function dateCheck({ earliest, latest }: Pick<FormField, 'earliest' | 'latest'>): ValueCheck {
  return (value, path, problems) => {
    if (value === '') return undefined
    if (typeof value !== 'string') return wrongType(value, path, problems, 'date')
    if (!isLegalDate(value)) return refuseValue(problems, 'form.bad-date', path)
    if (earliest !== undefined && value < earliest)
      problems.push({ code: 'form.too-small', path, params: { limit: earliest } })
    else if (latest !== undefined && value > latest)
      problems.push({ code: 'form.too-large', path, params: { limit: latest } })
    return value
  }
}
