import { readZipDirectory } from '../zip/zip-directory.ts'

const firstDosDate = 0x0021 // 1 January 1980, the first day a zip can name

/** Sets every time stamp of a zip to the same day, so that the same document is the same bytes. Changes `bytes`. */
export async function withoutTimestamps(bytes: Uint8Array): Promise<Uint8Array> {
  const readAt = async (offset: number, length: number) => bytes.subarray(offset, offset + length)
  const entries = await readZipDirectory(readAt, bytes.byteLength)
  if (entries === null) throw new Error('the writer of .docx gave something that is not a plain zip')
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  for (const entry of entries) {
    view.setUint16(entry.localOffset + 10, 0, true)
    view.setUint16(entry.localOffset + 12, firstDosDate, true)
    view.setUint16(entry.recordOffset + 12, 0, true)
    view.setUint16(entry.recordOffset + 14, firstDosDate, true)
  }
  return bytes
}

/** Document properties without dates: the day of a document stands in its text. */
export function coreProperties(title: string): string {
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"',
    ' xmlns:dc="http://purl.org/dc/elements/1.1/">',
    `<dc:title>${escapeXml(title)}</dc:title><dc:language>vi-VN</dc:language>`,
    '</cp:coreProperties>',
  ].join('')
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
