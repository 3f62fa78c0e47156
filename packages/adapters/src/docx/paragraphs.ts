import { AlignmentType, BorderStyle, type IRunOptions, LineRuleType, Paragraph, TextRun } from 'docx'
import { halfPoints, lines, mm, pageStyle, space } from './page-style.ts'

export type Align = 'left' | 'center' | 'right' | 'justify'

export type TextStyle = {
  readonly points: number
  readonly bold?: boolean
  readonly italics?: boolean
  readonly align?: Align
  readonly firstLine?: boolean
  readonly before?: number
  readonly after?: number
  readonly lineSpacing?: number
  readonly keepNext?: boolean
}

const alignments = {
  left: AlignmentType.LEFT,
  center: AlignmentType.CENTER,
  right: AlignmentType.RIGHT,
  justify: AlignmentType.JUSTIFIED,
} as const

/** A paragraph of one style. A line feed in the text becomes a line break. */
export function textParagraph(text: string, style: TextStyle): Paragraph {
  return paragraphOf([{ text, bold: style.bold ?? false }], style)
}

/** A paragraph whose runs differ only in weight. */
export function paragraphOf(
  parts: readonly { readonly text: string; readonly bold: boolean }[],
  style: TextStyle,
): Paragraph {
  return new Paragraph({
    alignment: alignments[style.align ?? 'left'],
    keepNext: style.keepNext ?? false,
    keepLines: style.keepNext ?? false,
    indent: style.firstLine ? { firstLine: mm(pageStyle.firstLineMm) } : {},
    spacing: {
      before: space(style.before ?? 0),
      after: space(style.after ?? 0),
      line: lines(style.lineSpacing ?? 1),
      lineRule: LineRuleType.AUTO,
    },
    children: parts.flatMap((part) => runs(part, style)),
  })
}

function runs(part: { readonly text: string; readonly bold: boolean }, style: TextStyle): TextRun[] {
  const options: IRunOptions = {
    bold: part.bold,
    italics: style.italics ?? false,
    size: halfPoints(style.points),
  }
  return part.text
    .split('\n')
    .map((text, index) => new TextRun({ ...options, text, ...(index > 0 ? { break: 1 } : {}) }))
}

/** A rule of `widthMm`, centred in `withinMm`: an almost empty paragraph with a border, so that it never wraps. */
export function ruleParagraph(widthMm: number, withinMm: number, after = 0): Paragraph {
  const indent = mm((withinMm - widthMm) / 2)
  return new Paragraph({
    indent: { left: indent, right: indent },
    spacing: { before: 0, after: space(after), line: space(3), lineRule: LineRuleType.EXACT },
    border: { bottom: { style: BorderStyle.SINGLE, size: 6, color: '000000', space: 1 } },
    children: [],
  })
}
