import { foldSearchKey } from '@thidua/kernel'
import words from './answer-words.json' with { type: 'json' }

export type NumberReading =
  | { readonly kind: 'number'; readonly value: number }
  /** `1.234` in a field with three digits after the comma: both readings are right somewhere. */
  | { readonly kind: 'ambiguous'; readonly values: readonly [number, number] }
  | { readonly kind: 'none' }

const none: NumberReading = { kind: 'none' }

/**
 * A number typed as text, Vietnamese (`1.234,5`) or English (`1,234.5`), with its unit if it has one. One sign followed by
 * exactly three digits groups thousands unless the field could hold those digits after the comma.
 */
export function readNumberText(text: string, scale: number, unit = ''): NumberReading {
  const bare = withoutUnit(text.trim(), unit)
    .replace(/[\s\u00A0\u202F]/g, '')
    .replace(/^[−–]/, '-')
  if (!/^[+-]?\d[\d.,]{0,30}$/.test(bare)) return none
  const signs = [...bare.matchAll(/[.,]/g)].map(([sign]) => sign)
  const [first] = signs
  const last = signs.at(-1)
  if (!first || !last) return found(bare)
  if (first !== last) return isGrouped(bare, first, last) ? found(plain(bare, last)) : none
  if (signs.length > 1) return isGrouped(bare, first, null) ? found(plain(bare, null)) : none
  const after = bare.length - 1 - bare.indexOf(first)
  if (after !== 3) return after === 0 ? none : found(plain(bare, first))
  if (!isGrouped(bare, first, null)) return found(plain(bare, first))
  if (scale < 3) return found(plain(bare, null))
  return { kind: 'ambiguous', values: [Number(plain(bare, null)), Number(plain(bare, first))] }
}

function isGrouped(text: string, group: string, point: string | null): boolean {
  const sign = (value: string): string => `\\${value}`
  const tail = point === null ? '' : `(?:${sign(point)}\\d+)?`
  return new RegExp(`^[+-]?[1-9]\\d{0,2}(?:${sign(group)}\\d{3})+${tail}$`).test(text)
}

function plain(text: string, point: string | null): string {
  const whole = [...text].filter((sign) => !/[.,]/.test(sign) || sign === point).join('')
  return point === null ? whole : whole.replace(point, '.')
}

function found(text: string): NumberReading {
  const value = Number(text)
  return Number.isFinite(value) ? { kind: 'number', value } : none
}

function withoutUnit(text: string, unit: string): string {
  const match = /^(.*\d)\s*([^\d\s.,][^\d]{0,20})$/u.exec(text)
  if (!match?.[1] || !match[2]) return text
  const typed = foldSearchKey(match[2])
  const known = [unit, ...words.currency].map(foldSearchKey).filter((word) => word !== '')
  return match[2] === unit || known.includes(typed) ? match[1] : text
}
