import type { FormField } from '@thidua/contracts'
import type { PlainText, ValueCheck } from './compiled-form.ts'
import { formLimits } from './form-limits.ts'
import { cleanText, isBlankText, isLongerThan, isShorterThan } from './text-check.ts'
import { refuseValue, wrongType } from './value-problems.ts'

/** An https address without user name; the same pattern goes into the JSON Schema. */
export const linkPattern = '^https://[^\\s/?#@]+(?:[/?#]\\S*)?$'
const link = new RegExp(linkPattern, 'u')

export function textLimit(field: FormField): number {
  if (field.maxLength !== undefined) return field.maxLength
  if (field.kind === 'link') return formLimits.link
  return field.kind === 'longText' ? formLimits.longText : formLimits.shortText
}

export function textCheck(field: FormField): ValueCheck {
  const maxLength = textLimit(field)
  const minLength = field.minLength ?? 0
  const severalLines = field.kind === 'longText'
  return (value, path, problems, how) => {
    if (typeof value !== 'string') return wrongType(value, path, problems, 'text')
    if (value.length > formLimits.storedText)
      return refuseValue(problems, 'form.too-long', path, { limit: maxLength })
    if (isBlankText(value)) return undefined
    const text = how.clean ? value : cleanText(value, severalLines)
    if (text === null) return refuseValue(problems, 'form.control-character', path)
    if (isLongerThan(text, maxLength))
      problems.push({ code: 'form.too-long', path, params: { limit: maxLength } })
    else if (isShorterThan(text, minLength)) {
      problems.push({ code: 'form.too-short', path, params: { limit: minLength } })
    }
    return text
  }
}

export function plainTextOf(field: FormField): PlainText | null {
  if (field.kind !== 'shortText' && field.kind !== 'longText') return null
  return {
    severalLines: field.kind === 'longText',
    shortest: 2 * (field.minLength ?? 0),
    longest: Math.min(textLimit(field), formLimits.storedText),
  }
}

/** One line of at least one character, where no author sets the length. */
export function linesCheck(maxLength: number): ValueCheck {
  return textCheck({ id: '', kind: 'shortText', label: { vi: '' }, maxLength })
}

/** An organisation unit by its code; that it exists and is of a wanted kind is the service's to know. */
export const unitPattern = '^[A-Z0-9][A-Z0-9.-]{0,23}$'
const unit = new RegExp(unitPattern, 'u')

export function unitCheck(): ValueCheck {
  return (value, path, problems) => {
    if (value === '') return undefined
    if (typeof value !== 'string') return wrongType(value, path, problems, 'unit')
    return unit.test(value) ? value : refuseValue(problems, 'form.bad-format', path, { expected: 'unit' })
  }
}

export function linkCheck(field: FormField): ValueCheck {
  const limit = textLimit(field)
  return (value, path, problems, how) => {
    if (typeof value !== 'string') return wrongType(value, path, problems, 'text')
    if (value.length > formLimits.storedText) return refuseValue(problems, 'form.too-long', path, { limit })
    if (isBlankText(value)) return undefined
    const text = how.clean ? value : cleanText(value, false)
    if (text === null) return refuseValue(problems, 'form.control-character', path)
    if (isLongerThan(text, limit)) problems.push({ code: 'form.too-long', path, params: { limit } })
    else if (!link.test(text)) problems.push({ code: 'form.bad-format', path, params: { expected: 'https' } })
    return text
  }
}
