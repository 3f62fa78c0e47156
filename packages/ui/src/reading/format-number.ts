const plain = new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 6, useGrouping: true })

/** 1234.5 → `1.234,5`, whatever the language of the browser. */
export function formatNumber(value: number): string {
  return plain.format(value)
}
