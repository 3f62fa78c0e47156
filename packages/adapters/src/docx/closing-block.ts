import {
  balancedLines,
  type ClosingRow,
  documentWords,
  type RecipientsNode,
  type SignatureNode,
} from '@thidua/documents'
import { Paragraph, type Table } from 'docx'
import { borderlessTable } from './borderless-table.ts'
import { centredLetters, pageStyle } from './page-style.ts'
import { textParagraph } from './paragraphs.ts'

const rightMm = 85
const signatureRoomPoints = 80

/** Foot of a paper: recipients or a second signature left, the signature right, kept on one page. */
export function closingBlock(row: ClosingRow): Table {
  return borderlessTable(
    { widthMm: pageStyle.textWidthMm - rightMm, children: sideParagraphs(row.left) },
    { widthMm: rightMm, children: sideParagraphs(row.right) },
  )
}

function sideParagraphs(node: RecipientsNode | SignatureNode | null): Paragraph[] {
  if (node === null) return [new Paragraph({})]
  return node.kind === 'recipients' ? recipients(node) : signature(node)
}

function recipients(node: RecipientsNode): Paragraph[] {
  const head = textParagraph(documentWords.recipientsLabel, { points: 12, bold: true, italics: true })
  return [head, ...node.lines.map((line) => textParagraph(line, { points: 11 }))]
}

function signature(node: SignatureNode): Paragraph[] {
  const centred = { points: 14, bold: true, align: 'center', keepNext: true } as const
  return [
    ...node.lines.map((line) => textParagraph(balancedLines(line, centredLetters.post).join('\n'), centred)),
    textParagraph(node.name, { ...centred, before: signatureRoomPoints, keepNext: false }),
  ]
}
