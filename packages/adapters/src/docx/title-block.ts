import { balancedLines, type DocumentNode } from '@thidua/documents'
import type { Paragraph } from 'docx'
import { centredLetters, pageStyle } from './page-style.ts'
import { ruleParagraph, textParagraph } from './paragraphs.ts'

export type TitleNode = Extract<DocumentNode, { kind: 'title' }>

const titleRuleMm = 50

/** Name of the paper, its subject over a rule, and the authority that decides. */
export function titleBlock(node: TitleNode): Paragraph[] {
  const centred = { points: 14, bold: true, align: 'center', keepNext: true } as const
  const name = textParagraph(node.name, { ...centred, before: 18 })
  const subject =
    node.subject === null
      ? []
      : [
          textParagraph(balancedLines(node.subject, centredLetters.subject).join('\n'), {
            ...centred,
            after: 2,
          }),
        ]
  const authority =
    node.authority === null ? [] : [textParagraph(node.authority, { ...centred, before: 6, after: 6 })]
  return [name, ...subject, ruleParagraph(titleRuleMm, pageStyle.textWidthMm, 12), ...authority]
}
