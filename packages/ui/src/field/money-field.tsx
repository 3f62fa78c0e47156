import { parseMoney } from '../reading/parse-number.ts'
import { NumberField } from './number-field.tsx'
import type { NumberFieldProps } from './number-field.tsx'

const currencySign = '\u0111'

/** Whole đồng; takes `2.530.000`, `2530000` and the sign after it. */
export function MoneyField(props: Omit<NumberFieldProps, 'read' | 'unit'>) {
  return <NumberField {...props} read={parseMoney} unit={currencySign} />
}
