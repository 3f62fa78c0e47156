import { strToU8, zipSync, type Zippable } from 'fflate'

const types = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml',
}

/** A minimal office file around the given parts, for tests that need it wrong in one place. */
export function officeFile(
  kind: 'xlsx' | 'docx',
  parts: Readonly<Record<string, string | Uint8Array>>,
): Uint8Array {
  const main = kind === 'xlsx' ? 'xl/workbook.xml' : 'word/document.xml'
  const all: Zippable = {
    '[Content_Types].xml': strToU8(
      `<Types><Override PartName="/${main}" ContentType="${types[kind]}"/></Types>`,
    ),
  }
  for (const [name, content] of Object.entries(parts)) {
    all[name] = typeof content === 'string' ? strToU8(content) : content
  }
  return zipSync(all)
}

/** A Word file of plain paragraphs. */
export function docxOf(paragraphs: readonly string[]): Uint8Array {
  const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
  const body = paragraphs.map((text) => `<w:p><w:r><w:t>${escaped(text)}</w:t></w:r></w:p>`).join('')
  return officeFile('docx', { 'word/document.xml': `<w:document><w:body>${body}</w:body></w:document>` })
}
