import type { AnswerValue } from '@thidua/contracts'
import type { LensCast } from './answer-lens.ts'

const back: Readonly<Record<LensCast, LensCast>> = {
  'number-to-text': 'text-to-number',
  'text-to-number': 'number-to-text',
  'one-to-many': 'many-to-one',
  'many-to-one': 'one-to-many',
  'yes-no-to-three': 'three-to-yes-no',
  'three-to-yes-no': 'yes-no-to-three',
  none: 'none',
}

export function castBack(cast: LensCast): LensCast {
  return back[cast]
}

/** The value in its new shape, or undefined when it has none there. Never a guess, never a clamp. */
export function castAnswer(value: AnswerValue, cast: LensCast): AnswerValue | undefined {
  switch (cast) {
    case 'number-to-text':
      return typeof value === 'number' ? String(value) : undefined
    case 'text-to-number': {
      const number = typeof value === 'string' ? Number(value) : Number.NaN
      return String(number) === value ? number : undefined
    }
    case 'one-to-many':
      return typeof value === 'string' ? [value] : undefined
    case 'many-to-one':
      return Array.isArray(value) && value.length === 1 ? (value[0] as string) : undefined
    case 'yes-no-to-three':
      return typeof value === 'boolean' ? (value ? 'yes' : 'no') : undefined
    case 'three-to-yes-no':
      return value === 'yes' ? true : value === 'no' ? false : undefined
    case 'none':
      return undefined
  }
}
