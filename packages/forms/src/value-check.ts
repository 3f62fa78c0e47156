import type { FormField } from '@thidua/contracts'
import { isLegalDate, type ErrorCode } from '@thidua/kernel'
import { evidenceCheck } from './check-evidence.ts'
import { numberBounds, numberCheck } from './check-number.ts'
import { choicesCheck, optionCheck, optionValues } from './check-options.ts'
import { rowsCheck } from './check-rows.ts'
import { linkCheck, textCheck } from './check-text.ts'
import type { ValueCheck } from './compiled-form.ts'
import { refuseValue, wrongType } from './value-problems.ts'

/** The checker of one field: a closure over its limits, so that nothing is looked up per answer. */
export function valueCheckOf(field: FormField): ValueCheck | null {
  switch (field.kind) {
    case 'shortText':
    case 'longText':
      return textCheck(field)
    case 'link':
      return linkCheck(field)
    case 'integer':
    case 'decimal':
    case 'percent':
    case 'money':
      return numberCheck(numberBounds(field))
    case 'date':
      return scalarCheck('string', isLegalDate, 'form.bad-date')
    case 'yesNo':
      return scalarCheck('boolean', () => true, 'form.wrong-type')
    case 'verdict':
    case 'choice':
      return optionCheck(optionValues(field))
    case 'choices':
      return choicesCheck(field)
    case 'rows':
      return rowsCheck(field, valueCheckOf)
    case 'evidence':
      return evidenceCheck(field)
    case 'computed':
    case 'guidance':
      return null
  }
}

function scalarCheck(
  type: 'string' | 'boolean',
  accepts: (value: unknown) => boolean,
  code: ErrorCode,
): ValueCheck {
  return (value, path, problems) => {
    if (value === '' && type === 'string') return undefined
    if (typeof value !== type) return wrongType(value, path, problems, type === 'string' ? 'date' : 'yesNo')
    return accepts(value) ? (value as string | boolean) : refuseValue(problems, code, path)
  }
}
