import type { FormField } from '@thidua/contracts'
import type { Problem } from '@thidua/kernel'
import type { CheckedHow, ValueCheck } from './compiled-form.ts'
import { isOpenOn } from './codelists/open-options.ts'
import { checkCount, refuseValue, wrongType } from './value-problems.ts'

export function optionValues(field: FormField): readonly string[] {
  if (field.kind === 'yesNoNotApplicable') return ['yes', 'no', 'notApplicable']
  if (field.kind === 'rubric') return (field.levels ?? []).map((level) => level.value)
  if (field.kind !== 'verdict') return (field.options ?? []).map((option) => option.value)
  return field.allowNotApplicable === false ? ['met', 'notMet'] : ['met', 'notMet', 'notApplicable']
}

export function optionCheck(values: readonly string[], lapse?: LapseCheck | null): ValueCheck {
  const allowed = new Set(values)
  return (value, path, problems, how) => {
    if (value === '') return undefined
    if (typeof value !== 'string') return wrongType(value, path, problems, 'option')
    if (!allowed.has(value)) return refuseValue(problems, 'form.not-an-option', path)
    lapse?.(value, path, problems, how)
    return value
  }
}

type LapseCheck = (code: string, path: string, problems: Problem[], how: CheckedHow) => void

/** A code outside its days is told and kept: it is still what somebody meant. Null where no option has days. */
export function lapseCheck(field: FormField): LapseCheck | null {
  const dated = new Map(
    (field.options ?? []).flatMap((option) =>
      option.validFrom === undefined && option.validTo === undefined ? [] : [[option.value, option] as const],
    ),
  )
  if (dated.size === 0) return null
  return (code, path, problems, { on }) => {
    const option = dated.get(code)
    if (option && on !== undefined && !isOpenOn(option, on))
      problems.push({ code: 'form.code-lapsed', path, params: { option: option.label.vi, on } })
  }
}

export function choicesCheck(field: FormField): ValueCheck {
  const allowed = new Set(optionValues(field))
  const lapse = lapseCheck(field)
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
    if (lapse) for (const item of items) lapse(item, path, problems, how)
    return items
  }
}
