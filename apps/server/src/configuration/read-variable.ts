import { isLegalDate } from '@thidua/kernel'
import type { Variable } from './variables.ts'

export type VariableValue = string | number | boolean | null

/** The value of one variable, its default when unset or empty, or undefined when what was set makes no sense. */
export function readVariable(variable: Variable, text: string | undefined): VariableValue | undefined {
  const set = text?.trim()
  if (set === undefined || set === '') return variable.default
  switch (variable.kind) {
    case 'integer':
      return readInteger(set, variable.minimum, variable.maximum)
    case 'flag':
      return readFlag(set)
    case 'choice':
      return variable.choices.includes(set) ? set : undefined
    case 'date':
      return isLegalDate(set) ? set : undefined
    case 'address':
      return readAddress(set, variable.protocols)
    case 'text':
      return set.length >= (variable.minLength ?? 1) ? set : undefined
  }
}

function readInteger(text: string, minimum: number, maximum: number): number | undefined {
  const value = Number(text)
  return /^\d{1,9}$/.test(text) && value >= minimum && value <= maximum ? value : undefined
}

function readFlag(text: string): boolean | undefined {
  if (text === '1' || text.toLowerCase() === 'true') return true
  if (text === '0' || text.toLowerCase() === 'false') return false
  return undefined
}

function readAddress(text: string, protocols: readonly string[]): string | undefined {
  if (!URL.canParse(text)) return undefined
  return protocols.includes(new URL(text).protocol) ? text.replace(/\/$/, '') : undefined
}
