import {
  balancedLines,
  type DocumentTree,
  documentWords,
  type SignatureNode,
  withClosingRows,
} from '@thidua/documents'
import { centredLetters, pageStyle } from '../docx/page-style.ts'
import { documentSource } from './document-source.ts'
import type { TypstCompiler } from './typst-compiler.ts'

type Drawn = ReturnType<typeof withClosingRows>[number]

/** A document tree as PDF in the same layout as its .docx. The same tree gives the same bytes. */
export function renderDocumentPdf(compiler: TypstCompiler, tree: DocumentTree): Uint8Array {
  const rows = withClosingRows(tree.nodes)
  const nodes = rows.map((node, index) => ({ ...prepared(node), last: rows[index + 1]?.kind === 'closing' }))
  return compiler.pdf({ source: documentSource, data: { title: tree.title, words: documentWords, nodes } })
}

/** Breaks centred texts evenly and scales columns to the page; the rest goes as it is. */
function prepared(node: Drawn): object {
  switch (node.kind) {
    case 'header':
      return {
        ...node,
        superior: node.superior === null ? null : balanced(node.superior, centredLetters.superior),
        issuer: balanced(node.issuer, centredLetters.issuer),
      }
    case 'title':
      return {
        ...node,
        subject: node.subject === null ? null : balanced(node.subject, centredLetters.subject),
      }
    case 'table': {
      const scale = pageStyle.textWidthMm / node.columns.reduce((sum, { widthMm }) => sum + widthMm, 0)
      return {
        ...node,
        columns: node.columns.map((column) => ({ ...column, widthMm: column.widthMm * scale })),
      }
    }
    case 'closing':
      return {
        ...node,
        left: node.left?.kind === 'signature' ? signature(node.left) : node.left,
        right: node.right && signature(node.right),
      }
    default:
      return node
  }
}

function signature(node: SignatureNode): SignatureNode {
  return { ...node, lines: node.lines.map((line) => balanced(line, centredLetters.post)) }
}

function balanced(text: string, longest: number): string {
  return balancedLines(text, longest).join('\n')
}
