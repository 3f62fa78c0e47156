import type { FormField } from '@thidua/contracts'
import type { Problem } from '@thidua/kernel'
import { dateCheck } from './check-date.ts'
import { evidenceCheck } from './check-evidence.ts'
import { numberBounds, numberCheck } from './check-number.ts'
import { choicesCheck, lapseCheck, optionCheck, optionValues } from './check-options.ts'
import { recordCheck } from './check-record.ts'
import { rowsCheck } from './check-rows.ts'
import { linkCheck, textCheck, unitCheck } from './check-text.ts'
import type { ValueCheck } from './compiled-form.ts'
import { wrongType } from './value-problems.ts'

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
    case 'indicator':
      return numberCheck(numberBounds(field))
    case 'date':
      return dateCheck(field)
    case 'yesNo':
      return yesNoCheck
    case 'unit':
      return unitCheck()
    case 'period':
    case 'person':
    case 'legalDocument':
    case 'matrix':
      return recordCheck(field)
    case 'verdict':
    case 'yesNoNotApplicable':
    case 'rubric':
    case 'choice':
      return optionCheck(optionValues(field), lapseCheck(field))
    case 'choices':
      return choicesCheck(field)
    case 'rows':
      return rowsCheck(field, valueCheckOf)
    case 'evidence':
      return evidenceCheck(field)
    case 'computed':
    case 'guidance':
    case 'heading':
    case 'dtiRank':
      return null
  }
}

function yesNoCheck(value: unknown, path: string, problems: Problem[]): boolean | undefined {
  return typeof value === 'boolean' ? value : wrongType(value, path, problems, 'yesNo')
}
