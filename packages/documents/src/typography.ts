import words from './document-words.json' with { type: 'json' }

const noBreakSpace = '\u00A0'
// Soft hyphens, controls and invisible characters never reach paper; tab and line feed are handled by the caller.
// oxlint-disable-next-line no-control-regex -- removing them is the point
const unprintable = /[\u0000-\u0008\u000B-\u001F\u007F\u00AD\u200B\u2028\u2029\uFEFF]/g
const beforeNumber = new RegExp(`(?<!\\p{L})(${words.unitsBeforeNumber.join('|')}) (?=\\d)`, 'gu')
const afterNumber = new RegExp(`(\\d) (?=(?:${words.unitsAfterNumber.join('|')})(?!\\p{L}))`, 'gu')

/** Text as it may stand on paper: Unicode NFC, no invisible characters, line feeds only as `\n`. */
export function cleanText(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(/\t/g, ' ').replace(unprintable, '').normalize('NFC')
}

/** Straight double quotes become “ ”; the apostrophes of names (K' Brêu, B'Lao) stay as the record writes them. */
export function typographicQuotes(text: string): string {
  return text.replace(/"/g, (_, offset: number) => (opensAt(text, offset) ? '“' : '”'))
}

function opensAt(text: string, offset: number): boolean {
  return offset === 0 || /[\s([{“«–—-]/.test(text.charAt(offset - 1))
}

/** Puts no-break spaces where a line must not end: “Điều 1”, “ngày 07”, “3.800.000 đồng”. */
export function keepTogether(text: string): string {
  return text.replace(beforeNumber, `$1${noBreakSpace}`).replace(afterNumber, `$1${noBreakSpace}`)
}

/** One line: every run of white space becomes one space. No-break spaces stay. */
export function singleLine(text: string): string {
  return text.replace(/[ \n]+/g, ' ').trim()
}
