const digitLimit = 15 // beyond it a double no longer holds every digit

/**
 * A number as Vietnamese type it: `1.234,5`, `1234,5`, `1 234`. A dot before three digits groups thousands, so `1.234` is one
 * thousand two hundred and thirty-four; `12.5` can only be a decimal. Null when it cannot be read in one way.
 */
export function parseNumber(text: string): number | null {
  const bare = text.replace(/[\s\u00A0\u202F]/g, '').replace(/^\u2212/, '-')
  const plain = plainDecimal(bare)
  if (plain === null || plain.replace(/\D/g, '').length > digitLimit) return null
  return Number(plain)
}

/** A sum in đồng: the sign of the currency may follow. Whole numbers only. */
export function parseMoney(text: string): number | null {
  const amount = parseNumber(text.replace(/\s*(\u0111(\u1ED3ng)?|\u20AB|vn[d\u0111])\s*\.?$/i, ''))
  return amount !== null && Number.isInteger(amount) ? amount : null
}

function plainDecimal(text: string): string | null {
  if (/^-?\d+$/.test(text)) return text
  if (/^-?\d+,\d+$/.test(text)) return text.replace(',', '.')
  if (/^-?[1-9]\d{0,2}(\.\d{3})+(,\d+)?$/.test(text)) return text.replaceAll('.', '').replace(',', '.')
  if (/^-?\d+\.\d+$/.test(text)) return text
  return null
}
