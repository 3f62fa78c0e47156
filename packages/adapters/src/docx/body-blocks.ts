import { type ClosingRow, type DocumentNode, documentWords, withClosingRows } from '@thidua/documents'
import { LineRuleType, PageBreak, Paragraph, type Table } from 'docx'
import { closingBlock } from './closing-block.ts'
import { headerBlock } from './header-block.ts'
import { space } from './page-style.ts'
import { paragraphOf, textParagraph } from './paragraphs.ts'
import { factsBlock, tableBlock } from './table-block.ts'
import { titleBlock } from './title-block.ts'

type Block = Paragraph | Table
type Drawn = ReturnType<typeof withClosingRows>[number]

const body = { points: 14, align: 'justify', firstLine: true, after: 6, lineSpacing: 1.1 } as const

/** Every node as Word blocks, in order. */
export function bodyBlocks(nodes: readonly DocumentNode[]): Block[] {
  const rows = withClosingRows(nodes)
  return rows.flatMap((row, index) => blocksOf(row, rows[index + 1]?.kind === 'closing'))
}

/** `last`: the foot follows, so the text before it stays with it and a signature never stands alone on a page. */
function blocksOf(node: Drawn, last: boolean): Block[] {
  switch (node.kind) {
    case 'header':
      return headerBlock(node)
    case 'title':
      return titleBlock(node)
    case 'basis':
      return node.lines.map((text) => textParagraph(text, { ...body, italics: true }))
    case 'resolve':
      return [
        textParagraph(node.text, {
          points: 14,
          bold: true,
          align: 'center',
          before: 6,
          after: 6,
          keepNext: true,
        }),
      ]
    case 'article': {
      const label = `${documentWords.articleLabel}\u00A0${node.number}. `
      const parts = [
        { text: label, bold: true },
        { text: node.text, bold: false },
      ]
      return [paragraphOf(parts, { ...body, keepNext: last })]
    }
    case 'heading':
      return [textParagraph(node.text, { ...body, bold: true, before: 6, keepNext: true })]
    case 'paragraph':
      return [paragraph(node.text, node.align, last)]
    case 'facts':
      return [factsBlock(node), gap()]
    case 'table':
      return [tableBlock(node), gap()]
    case 'closing':
      return closing(node)
    case 'pageBreak':
      return [new Paragraph({ children: [new PageBreak()] })]
  }
}

function paragraph(text: string, align: 'left' | 'center' | 'justify', last: boolean): Paragraph {
  return textParagraph(text, { ...body, align, firstLine: align !== 'center', keepNext: last })
}

function closing(row: ClosingRow): Block[] {
  return [gap(), closingBlock(row)]
}

function gap(): Paragraph {
  return new Paragraph({ keepNext: true, spacing: { line: space(6), lineRule: LineRuleType.EXACT } })
}
