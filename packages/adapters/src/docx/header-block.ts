import { balancedLines, type DocumentNode, documentWords } from '@thidua/documents'
import type { Table } from 'docx'
import { borderlessTable } from './borderless-table.ts'
import { centredLetters, pageStyle } from './page-style.ts'
import { ruleParagraph, textParagraph } from './paragraphs.ts'

export type HeaderNode = Extract<DocumentNode, { kind: 'header' }>

const issuerRuleMm = 24
const mottoRuleMm = 60.5

/** The head of Decree 30/2020: issuing body left, national title right, number left, place and date right. */
export function headerBlock(node: HeaderNode): Table[] {
  const { leftMm, rightMm } = pageStyle.header
  const superior =
    node.superior === null
      ? []
      : [textParagraph(balanced(node.superior, centredLetters.superior), { points: 13, align: 'center' })]
  const issuer = [
    ...superior,
    textParagraph(balanced(node.issuer, centredLetters.issuer), { points: 13, bold: true, align: 'center' }),
    ruleParagraph(issuerRuleMm, leftMm),
  ]
  const nation = [
    textParagraph(documentWords.nationalTitle, { points: 13, bold: true, align: 'center' }),
    textParagraph(documentWords.motto, { points: 14, bold: true, align: 'center' }),
    ruleParagraph(mottoRuleMm, rightMm),
  ]
  const number = [textParagraph(node.number ?? '', { points: 13, align: 'center', before: 6 })]
  const date = [textParagraph(node.placeAndDate, { points: 14, italics: true, align: 'right', before: 6 })]
  return [
    borderlessTable({ widthMm: leftMm, children: issuer }, { widthMm: rightMm, children: nation }),
    borderlessTable({ widthMm: leftMm, children: number }, { widthMm: rightMm, children: date }),
  ]
}

function balanced(text: string, longest: number): string {
  return balancedLines(text, longest).join('\n')
}
