import { foldSearchKey } from '@thidua/kernel'

export const docxMediaType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
export const pdfMediaType = 'application/pdf'
export const sheetMediaType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

export type PrintedFile = {
  readonly fileName: string
  readonly mediaType: string
  readonly bytes: Uint8Array
}

const longestName = 50

/** Names of attachments: without diacritics, at most 50 characters, as the document exchange of the State wants them. */
export function printedName(words: string, extension: string): string {
  const base = foldSearchKey(words)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
  return `${base.slice(0, longestName - extension.length - 1)}.${extension}`
}
