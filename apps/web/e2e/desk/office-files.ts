import { crc32, inflateRawSync } from 'node:zlib'

const main = {
  xlsx: [
    'xl/workbook.xml',
    'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml',
    'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  ],
  docx: [
    'word/document.xml',
    'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml',
    'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  ],
} as const

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

/** A Word file of plain paragraphs, as somebody sends a plan by post. */
export function docxNamed(name: string, paragraphs: readonly string[]) {
  const body = paragraphs.map(
    (text) => `<w:p><w:r><w:t xml:space="preserve">${escaped(text)}</w:t></w:r></w:p>`,
  )
  const words = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
  return fileOf(name, 'docx', {
    'word/document.xml': `<w:document xmlns:w="${words}"><w:body>${body.join('')}</w:body></w:document>`,
  })
}

/** A workbook of texts, as another program writes it: sheet by name, line by line. */
export function workbookNamed(
  name: string,
  sheets: Readonly<Record<string, readonly (readonly string[])[]>>,
) {
  const parts: Record<string, string> = {}
  const listed: string[] = []
  const links: string[] = []
  for (const [index, [title, rows]] of Object.entries(sheets).entries()) {
    const cells = rows.map(
      (row) =>
        `<row>${row.map((text) => `<c t="inlineStr"><is><t>${escaped(text)}</t></is></c>`).join('')}</row>`,
    )
    parts[`xl/worksheets/s${index}.xml`] = `<worksheet><sheetData>${cells.join('')}</sheetData></worksheet>`
    listed.push(`<sheet name="${title}" sheetId="${index + 1}" r:id="r${index}"/>`)
    links.push(`<Relationship Id="r${index}" Type="x/worksheet" Target="worksheets/s${index}.xml"/>`)
  }
  return fileOf(name, 'xlsx', {
    ...parts,
    'xl/workbook.xml': `<workbook xmlns:r="r"><sheets>${listed.join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships>${links.join('')}</Relationships>`,
  })
}

function fileOf(name: string, kind: keyof typeof main, parts: Readonly<Record<string, string>>) {
  const [part, type, mimeType] = main[kind]
  const types = `<Types><Override PartName="/${part}" ContentType="${type}"/></Types>`
  const all = Object.entries({ '[Content_Types].xml': types, ...parts })
  return { name, mimeType, buffer: writeZip(new Map(all.map(([at, text]) => [at, Buffer.from(text)]))) }
}

/** Nothing is pressed: every reader takes it so. */
export function writeZip(parts: ReadonlyMap<string, Buffer>): Buffer {
  const files: Buffer[] = []
  const directory: Buffer[] = []
  let at = 0
  for (const [name, content] of parts) {
    const title = Buffer.from(name)
    const common = Buffer.alloc(26)
    common.writeUInt16LE(20, 0)
    common.writeUInt32LE(crc32(content), 10)
    common.writeUInt32LE(content.length, 14)
    common.writeUInt32LE(content.length, 18)
    common.writeUInt16LE(title.length, 22)
    const place = Buffer.alloc(14)
    place.writeUInt32LE(at, 10)
    const file = Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), common, title, content])
    files.push(file)
    directory.push(Buffer.from('PK\x01\x02\x14\x00', 'latin1'), common, place, title)
    at += file.length
  }
  const listed = Buffer.concat(directory)
  const end = Buffer.alloc(18)
  end.writeUInt16LE(parts.size, 4)
  end.writeUInt16LE(parts.size, 6)
  end.writeUInt32LE(listed.length, 8)
  end.writeUInt32LE(at, 12)
  return Buffer.concat([...files, listed, Buffer.from('PK\x05\x06', 'latin1'), end])
}

/** By the list at the end of the file. */
export function readZip(bytes: Buffer): Map<string, Buffer> {
  const end = bytes.lastIndexOf('PK\x05\x06', undefined, 'latin1')
  const parts = new Map<string, Buffer>()
  let at = bytes.readUInt32LE(end + 16)
  for (let left = bytes.readUInt16LE(end + 10); left > 0; left -= 1) {
    const size = bytes.readUInt32LE(at + 20)
    const lengths = [28, 30, 32].map((place) => bytes.readUInt16LE(at + place))
    const [title = 0] = lengths
    const name = bytes.toString('utf8', at + 46, at + 46 + title)
    const local = bytes.readUInt32LE(at + 42)
    const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28)
    const packed = bytes.subarray(start, start + size)
    parts.set(name, bytes.readUInt16LE(at + 10) === 8 ? inflateRawSync(packed) : packed)
    at += 46 + lengths.reduce((sum, length) => sum + length, 0)
  }
  return parts
}
