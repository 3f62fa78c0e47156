const noBreakSpace = '\u00A0'
const numbers = new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 6 })

/** 1234.5 → `1.234,5`. The same in English pages: the papers are Vietnamese. */
export function formatNumber(value: number, fractionDigits?: number): string {
  if (fractionDigits === undefined) return numbers.format(value)
  return new Intl.NumberFormat('vi-VN', {
    minimumFractionDigits: fractionDigits,
    maximumFractionDigits: fractionDigits,
  }).format(value)
}

/** Whole đồng: 2530000 → `2.530.000 đ`, never broken over two lines. */
export function formatMoney(dong: number): string {
  return `${numbers.format(dong)}${noBreakSpace}${currencySign}`
}

export function formatPercent(value: number): string {
  return `${numbers.format(value)}%`
}

/** The letter of the currency as Vietnamese offices write it. */
const currencySign = '\u0111'
