import type { FormField } from '@thidua/contracts'
import type { ValueCheck } from './compiled-form.ts'
import { formLimits } from './form-limits.ts'
import { refuseValue, wrongType } from './value-problems.ts'

export type NumberBounds = { readonly minimum: number; readonly maximum: number; readonly scale: number }

export function numberBounds(field: FormField): NumberBounds {
  const whole = field.kind === 'integer' || field.kind === 'money'
  const lowest = field.kind === 'percent' || field.kind === 'money' ? 0 : -formLimits.number
  const highest = field.kind === 'percent' ? 100 : formLimits.number
  return {
    minimum: field.minimum ?? lowest,
    maximum: field.maximum ?? highest,
    scale: whole ? 0 : (field.scale ?? 2),
  }
}

export function numberCheck({ minimum, maximum, scale }: NumberBounds): ValueCheck {
  const factor = 10 ** scale
  return (value, path, problems) => {
    if (typeof value !== 'number' || !Number.isFinite(value))
      return wrongType(value, path, problems, 'number')
    if (Math.abs(value) > Number.MAX_SAFE_INTEGER) {
      return refuseValue(problems, 'form.too-large', path, { limit: maximum })
    }
    if (scale === 0 && !Number.isInteger(value))
      return refuseValue(problems, 'form.wrong-type', path, { expected: 'integer' })
    if (value < minimum) problems.push({ code: 'form.too-small', path, params: { limit: minimum } })
    else if (value > maximum) problems.push({ code: 'form.too-large', path, params: { limit: maximum } })
    else if (!isOnScale(value, factor)) problems.push({ code: 'form.bad-format', path, params: { scale } })
    return value === 0 ? 0 : value
  }
}

/** True when the number has no more digits after the comma than `factor` (a power of ten) allows. */
export function isOnScale(value: number, factor: number): boolean {
  return Math.round(value * factor) / factor === value
}
