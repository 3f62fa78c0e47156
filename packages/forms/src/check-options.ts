import type { FormField } from '@thidua/contracts'
import type { ValueCheck } from './compiled-form.ts'
import { checkCount, refuseValue, wrongType } from './value-problems.ts'

export function optionValues(field: FormField): readonly string[] {
  if (field.kind === 'yesNoNotApplicable') return ['yes', 'no', 'notApplicable']
  if (field.kind === 'rubric') return (field.levels ?? []).map((level) => level.value)
  if (field.kind !== 'verdict') return (field.options ?? []).map((option) => option.value)
  return field.allowNotApplicable === false ? ['met', 'notMet'] : ['met', 'notMet', 'notApplicable']
}

export function optionCheck(values: readonly string[]): ValueCheck {
  const allowed = new Set(values)
  return (value, path, problems) => {
    if (value === '') return undefined
    if (typeof value !== 'string') return wrongType(value, path, problems, 'option')
    return allowed.has(value) ? value : refuseValue(problems, 'form.not-an-option', path)
  }
}

export function choicesCheck(field: FormField): ValueCheck {
  const allowed = new Set(optionValues(field))
  const minItems = field.minItems ?? 0
  const maxItems = field.maxItems ?? allowed.size
  return (value, path, problems, how) => {
    if (!Array.isArray(value)) return wrongType(value, path, problems, 'options')
    if (value.length === 0) return undefined
    const items: readonly unknown[] = value
    const isOption = (item: unknown): item is string => typeof item === 'string' && allowed.has(item)
    if (items.length > allowed.size || !items.every(isOption) || new Set(items).size !== items.length) {
      return refuseValue(problems, 'form.not-an-option', path)
    }
    checkCount(items.length, { minItems, maxItems }, path, problems, how.complete)
    return items
  }
}
