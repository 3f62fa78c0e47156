import type { DocumentTree } from '@thidua/documents'
import { AlignmentType, Document, Footer, Header, Packer, PageNumber, Paragraph, TextRun } from 'docx'
import { bodyBlocks } from './body-blocks.ts'
import { coreProperties, withoutTimestamps } from './fixed-package.ts'
import { halfPoints, pageStyle } from './page-style.ts'

/** A document tree as .docx in the layout of Decree 30/2020, annex I. The same tree gives the same bytes. */
export async function renderDocx(tree: DocumentTree): Promise<Uint8Array> {
  const document = new Document({
    title: tree.title,
    styles: {
      default: {
        document: {
          run: {
            font: pageStyle.font,
            size: halfPoints(14),
            language: { value: 'vi-VN', eastAsia: 'vi-VN' },
          },
        },
      },
    },
    sections: [
      {
        properties: { titlePage: true, page: { size: pageStyle.size, margin: pageStyle.margin } },
        headers: { first: new Header({ children: [new Paragraph({})] }), default: pageNumber() },
        footers: { first: emptyFooter(), default: emptyFooter() },
        children: bodyBlocks(tree.nodes),
      },
    ],
  })
  const core = { path: 'docProps/core.xml', data: coreProperties(tree.title) }
  return withoutTimestamps(await Packer.toBuffer(document, false, [core]))
}

/** Centred in the top margin from the second page on. */
function pageNumber(): Header {
  const number = new TextRun({ children: [PageNumber.CURRENT], size: halfPoints(14) })
  return new Header({ children: [new Paragraph({ alignment: AlignmentType.CENTER, children: [number] })] })
}

function emptyFooter(): Footer {
  return new Footer({ children: [new Paragraph({})] })
}
