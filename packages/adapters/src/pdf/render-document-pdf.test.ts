import type { DocumentNode, DocumentTree } from '@thidua/documents'
import { describe, expect, it } from 'vitest'
import { renderDocumentPdf } from './render-document-pdf.ts'
import { createTypstCompiler } from './typst-compiler.ts'

const compiler = createTypstCompiler()

function tree(nodes: readonly DocumentNode[]): DocumentTree {
  return { layout: 'decree30', title: 'Quyết định', language: 'vi', nodes }
}

function pagesOf(pdf: Uint8Array): number {
  return Number(/\/Type \/Pages\s+\/Count (\d+)/.exec(Buffer.from(pdf).toString('latin1'))?.[1])
}

const signature: DocumentNode = { kind: 'signature', lines: ['KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH'], name: 'A' }
const every: readonly DocumentNode[] = [
  { kind: 'header', superior: 'UBND TỈNH', issuer: 'SỞ NỘI VỤ', number: null, placeAndDate: 'Lâm Đồng' },
  { kind: 'title', name: 'QUYẾT ĐỊNH', subject: null, authority: null },
  { kind: 'basis', lines: ['Căn cứ Luật;'] },
  { kind: 'resolve', text: 'QUYẾT ĐỊNH:' },
  { kind: 'article', number: 1, text: '#panic("x") $a$ *b*' },
  { kind: 'heading', text: '1. Mục' },
  { kind: 'paragraph', text: 'Đoạn', align: 'center' },
  {
    kind: 'facts',
    rows: [
      { label: 'Mục', value: '' },
      { label: 'a', value: 'b\nc' },
    ],
  },
  { kind: 'table', columns: [{ title: 'STT', widthMm: 300, align: 'right' }], rows: [['1']] },
  { kind: 'table', columns: [{ title: 'STT', widthMm: 10, align: 'left' }], rows: [] },
  { kind: 'recipients', lines: ['- Lưu: VT.'] },
  signature,
  { kind: 'pageBreak' },
  { kind: 'recipients', lines: ['- Lưu: VT.'] },
  { kind: 'paragraph', text: 'Cuối', align: 'left' },
  signature,
]

describe('a paper as PDF', () => {
  it('draws every kind of node, and the same bytes again', () => {
    const pdf = renderDocumentPdf(compiler, tree(every))
    expect(pagesOf(pdf)).toBe(2)
    expect(Buffer.compare(pdf, renderDocumentPdf(createTypstCompiler(), tree(every)))).toBe(0)
  })

  it('goes over as many pages as a long list needs', () => {
    const rows = Array.from({ length: 200 }, (_, index) => [String(index + 1)])
    const list: DocumentNode = {
      kind: 'table',
      columns: [{ title: 'STT', widthMm: 165, align: 'left' }],
      rows,
    }
    expect(pagesOf(renderDocumentPdf(compiler, tree([list])))).toBeGreaterThan(3)
  })
})
