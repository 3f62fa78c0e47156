/** What a spreadsheet may take for the beginning of a formula, also in full width and behind blanks no one sees. */
const formulaStart = /^[\s\u00A0\u200B-\u200D\u2060\uFEFF]*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]|^[\t\r\n]/u

/**
 * Text that stays text in every spreadsheet: one that begins like a formula gets an apostrophe before it, which is how
 * spreadsheets themselves write such a text. Numbers never come here.
 */
export function neutralText(text: string): string {
  return formulaStart.test(text) ? `'${text}` : text
}
