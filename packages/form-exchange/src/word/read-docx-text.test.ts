import { describe, expect, test } from 'vitest'
import { officeFile } from '#test/office-file'
import { parseOfficialDocument } from '../official-document/parse-official-document.ts'
import { readDocxText, type DocxText } from './read-docx-text.ts'

const numbering = `<w:numbering>
<w:abstractNum w:abstractNumId="0">
<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="upperRoman"/><w:lvlText w:val="%1."/></w:lvl>
<w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="%2)"/></w:lvl>
<w:lvl w:ilvl="2"><w:numFmt w:val="bullet"/><w:lvlText w:val="-"/></w:lvl>
</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`

function listed(level: number, text: string): string {
  return `<w:p><w:pPr><w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="1"/></w:numPr></w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`
}

function read(body: string): DocxText {
  const parts = {
    'word/document.xml': `<w:document><w:body>${body}</w:body></w:document>`,
    'word/numbering.xml': numbering,
  }
  const text = readDocxText(officeFile('docx', parts))
  if (!text.ok) throw new Error(text.error.code)
  return text.value
}

describe('the words of a Word file', () => {
  test('letters and numbers that Word puts in are read, and the draft says they were computed', () => {
    const { text, markersComputed } = read(
      [
        listed(0, 'MỤC ĐÍCH'),
        listed(0, 'TIÊU CHÍ THI ĐUA'),
        listed(1, 'Đối với tập thể'),
        listed(2, 'Hoàn thành kế hoạch.'),
        listed(2, 'Không có vi phạm.'),
        listed(1, 'Đối với cá nhân'),
        listed(2, 'Có sáng kiến.'),
        listed(2, 'Hoàn thành tốt nhiệm vụ.'),
      ].join(''),
    )
    expect(text.split('\n\n')).toEqual([
      'I. MỤC ĐÍCH',
      'II. TIÊU CHÍ THI ĐUA',
      'a) Đối với tập thể',
      '- Hoàn thành kế hoạch.',
      '- Không có vi phạm.',
      'b) Đối với cá nhân',
      '- Có sáng kiến.',
      '- Hoàn thành tốt nhiệm vụ.',
    ])
    const parsed = parseOfficialDocument(text, { markersComputed })
    expect(parsed.ok && parsed.value.groups.map(({ id, certainty }) => [id, certainty])).toEqual([
      ['a', 'likely'],
      ['b', 'likely'],
    ])
  })

  test('tables of criteria stay tables, a letterhead laid out as a table becomes paragraphs', () => {
    const row = (...cells: string[]): string =>
      `<w:tr>${cells.map((cell) => `<w:tc><w:p><w:r><w:t>${cell}</w:t></w:r></w:p></w:tc>`).join('')}</w:tr>`
    const { text } = read(
      `<w:tbl>${row('UBND TỈNH', 'CỘNG HÒA')}</w:tbl><w:tbl>${row('TT', 'Tiêu chí', 'Điểm')}${row('1', 'Một | hai', '5')}${row('2', 'Ba', '5')}</w:tbl>`,
    )
    expect(text).toBe(
      'UBND TỈNH\n\nCỘNG HÒA\n\n| TT | Tiêu chí | Điểm |\n| 1 | Một / hai | 5 |\n| 2 | Ba | 5 |',
    )
  })

  test('deleted words, field codes and the second copy of a drawing are left out', () => {
    const { text } = read(
      '<w:p><w:del><w:r><w:delText>cũ</w:delText></w:r></w:del><w:r><w:t>Điều</w:t><w:tab/><w:t>1</w:t></w:r><w:r><w:instrText>PAGE</w:instrText></w:r><mc:Fallback><w:r><w:t>lần hai</w:t></w:r></mc:Fallback></w:p>',
    )
    expect(text).toBe('Điều 1')
  })
})
