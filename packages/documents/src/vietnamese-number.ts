import words from './document-words.json' with { type: 'json' }
import numberWords from './number-words.json' with { type: 'json' }

/** `1234567` → `1.234.567`. Whole numbers only. */
export function groupedNumber(value: number): string {
  assertWhole(value)
  return String(value).replace(/\B(?=(\d{3})+$)/g, '.')
}

/** Whole đồng in figures: `3.800.000 đồng`. */
export function moneyInFigures(amount: number): string {
  return `${groupedNumber(amount)} ${words.currency}`
}

/** Whole đồng in words, for the bracket after the figures. */
export function moneyInWords(amount: number): string {
  return `${numberInWords(amount)} ${words.currency}`
}

/** Counts below ten carry a leading zero (Decree 30/2020, annex I): `03`, `12`. */
export function paddedCount(count: number): string {
  assertWhole(count)
  return count < 10 ? `0${count}` : groupedNumber(count)
}

/** A whole number below 10^15 in Vietnamese words. */
export function numberInWords(value: number): string {
  assertWhole(value)
  if (value >= 1e15) throw new RangeError('numberInWords reads numbers below 10^15')
  return value === 0 ? digitWord(0) : spell(value, false).join(' ')
}

// Beyond a billion the scales repeat: 2·10^12 is two thousand billion.
function spell(value: number, padded: boolean): string[] {
  const billion = 1e9
  if (value >= billion) {
    const rest = value % billion
    const tail = rest === 0 ? [] : spellBelowBillion(rest, true)
    return [...spell(Math.floor(value / billion), padded), scaleWord(3), ...tail]
  }
  return spellBelowBillion(value, padded)
}

function spellBelowBillion(value: number, padded: boolean): string[] {
  const groups = [Math.floor(value / 1e6), Math.floor(value / 1e3) % 1000, value % 1000]
  const spoken: string[] = []
  for (const [index, group] of groups.entries()) {
    if (group === 0) continue
    const scale = scaleWord(2 - index)
    spoken.push(...spellGroup(group, padded || spoken.length > 0), ...(scale === '' ? [] : [scale]))
  }
  return spoken
}

/** `padded`: a higher group was spoken before, so the hundreds are named even when zero. */
function spellGroup(group: number, padded: boolean): string[] {
  const hundreds = Math.floor(group / 100)
  const tens = Math.floor(group / 10) % 10
  const units = group % 10
  const spoken = hundreds > 0 || padded ? [digitWord(hundreds), numberWords.hundred] : []
  if (tens === 0) {
    if (units === 0) return spoken
    return spoken.length > 0 ? [...spoken, numberWords.zeroTens, digitWord(units)] : [digitWord(units)]
  }
  const tensWords = tens === 1 ? [numberWords.ten] : [digitWord(tens), numberWords.tens]
  return [...spoken, ...tensWords, ...unitAfterTens(units, tens)]
}

function unitAfterTens(units: number, tens: number): string[] {
  if (units === 0) return []
  if (units === 5) return [numberWords.fiveAfterTens]
  if (units === 1 && tens > 1) return [numberWords.oneAfterTens]
  if (units === 4 && tens > 1) return [numberWords.fourAfterTens]
  return [digitWord(units)]
}

function digitWord(digit: number): string {
  return numberWords.digits[digit] ?? ''
}

function scaleWord(index: number): string {
  return numberWords.scales[index] ?? ''
}

function assertWhole(value: number): void {
  if (!Number.isSafeInteger(value) || value < 0)
    throw new RangeError('documents print whole numbers from zero up')
}
