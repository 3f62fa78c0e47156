import { inflateRawSync } from 'node:zlib'
import type { DocumentNode, DocumentTree } from '@thidua/documents'
import { describe, expect, it } from 'vitest'
import { readZipDirectory } from '../zip/zip-directory.ts'
import { renderDocx } from './render-docx.ts'

const nodes: readonly DocumentNode[] = [
  {
    kind: 'header',
    superior: null,
    issuer: 'ỦY BAN NHÂN DÂN TỈNH LÂM ĐỒNG',
    number: 'Số: 789/QĐ-UBND',
    placeAndDate: 'Lâm Đồng, ngày 07 tháng 5 năm 2027',
  },
  { kind: 'title', name: 'QUYẾT ĐỊNH', subject: 'Về việc tặng Bằng khen', authority: 'CHỦ TỊCH' },
  { kind: 'basis', lines: ['Căn cứ Luật Thi đua, khen thưởng;'] },
  { kind: 'article', number: 1, text: "Tặng Bằng khen cho <ông> K' Brêu & bà Mai" },
  { kind: 'table', columns: [{ title: 'STT', widthMm: 20, align: 'center' }], rows: [['1'], ['2']] },
  {
    kind: 'facts',
    rows: [
      { label: 'Kết quả', value: '' },
      { label: 'Mô tả', value: 'một\nhai' },
    ],
  },
  { kind: 'recipients', lines: ['- Lưu: VT.'] },
  { kind: 'signature', lines: ['KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH'], name: 'Trần Văn An' },
]
const tree: DocumentTree = { layout: 'decree30', title: 'Quyết định <khen> & thưởng', language: 'vi', nodes }

async function part(bytes: Uint8Array, name: string): Promise<string> {
  const readAt = async (offset: number, length: number) => bytes.subarray(offset, offset + length)
  const entry = (await readZipDirectory(readAt, bytes.length))?.find((candidate) => candidate.name === name)
  if (!entry) throw new Error(`no part ${name}`)
  const view = new DataView(bytes.buffer, bytes.byteOffset)
  const start =
    entry.localOffset +
    30 +
    view.getUint16(entry.localOffset + 26, true) +
    view.getUint16(entry.localOffset + 28, true)
  const content = bytes.subarray(start, start + entry.compressedSize)
  return new TextDecoder().decode(entry.method === 0 ? content : inflateRawSync(content))
}

function textOf(xml: string): string {
  return xml
    .replaceAll(/<w:br\/>/g, '\n')
    .replaceAll(/<\/w:p>/g, '\n')
    .replaceAll(/<[^>]+>/g, '')
}

describe('a decision in Word', () => {
  it('is the same bytes at another time', async () => {
    const first = await renderDocx(tree)
    await new Promise((resolve) => setTimeout(resolve, 1100))
    expect(Buffer.compare(first, await renderDocx(tree))).toBe(0)
  })

  it('is A4 with the margins of Decree 30/2020 and numbers its pages from the second on', async () => {
    const xml = await part(await renderDocx(tree), 'word/document.xml')
    expect(xml).toMatch(/<w:pgSz [^>]*w:w="11906" w:h="16838"/)
    expect(xml).toMatch(/<w:pgMar w:top="1134" w:right="850" w:bottom="1134" w:left="1701"/)
    expect(xml).toContain('<w:titlePg/>')
  })

  it('sets national title and motto, breaks the office evenly and keeps every word', async () => {
    const text = textOf(await part(await renderDocx(tree), 'word/document.xml'))
    expect(text).toContain('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc')
    expect(text).toContain('ỦY BAN NHÂN DÂN\nTỈNH LÂM ĐỒNG')
    expect(text).toContain('Điều\u00A01. Tặng Bằng khen cho &lt;ông&gt; K&apos; Brêu &amp; bà Mai')
    expect(text).toContain('một\nhai')
    expect(text).toContain('KT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\nTrần Văn An')
  })

  it('repeats the head of a table and splits neither rows nor the signature', async () => {
    const xml = await part(await renderDocx(tree), 'word/document.xml')
    expect(xml.match(/<w:tblHeader\/>/g)).toHaveLength(1)
    expect(xml.match(/<w:cantSplit\/>/g)).toHaveLength(xml.match(/<w:tr>/g)?.length ?? 0)
  })

  it('names no font but Times New Roman and says it is Vietnamese', async () => {
    const styles = await part(await renderDocx(tree), 'word/styles.xml')
    expect(styles).toContain('w:ascii="Times New Roman"')
    expect(styles).toContain('w:val="vi-VN"')
    const core = await part(await renderDocx(tree), 'docProps/core.xml')
    expect(core).toContain('<dc:title>Quyết định &lt;khen&gt; &amp; thưởng</dc:title>')
    expect(core).not.toContain('dcterms')
  })
})
