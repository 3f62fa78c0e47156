import type { CertificateSheet } from '@thidua/services'
import { borderOrnament, starOrnament } from './border-ornament.ts'
import {
  type CertificateField,
  type CertificateFixedWords,
  type CertificateLayout,
  certificateLayoutOf,
  type TextBox,
} from './certificate-layout.ts'
import { certificateSource } from './certificate-source.ts'
import { qrSvg } from './qr-svg.ts'
import type { TypstCompiler } from './typst-compiler.ts'

/** One certificate as PDF; the same sheet gives the same bytes. `layout` replaces the one of its kind. */
export function renderCertificate(
  compiler: TypstCompiler,
  sheet: CertificateSheet,
  layout: CertificateLayout = certificateLayoutOf(sheet.kind),
): Uint8Array {
  return compiler.pdf({ source: certificateSource, data: certificateData(sheet, layout) })
}

function certificateData(sheet: CertificateSheet, layout: CertificateLayout) {
  const texts = certificateTexts(sheet, layout.words)
  return {
    title: `${sheet.titleName} – ${sheet.subjectName}`,
    page: layout.page,
    border: borderOrnament(layout.page, layout.border),
    star: starOrnament(layout.border),
    emblem: layout.emblem,
    rule: layout.rule,
    qr: { ...layout.qr, svg: qrSvg(sheet.qrText), alt: layout.words.qrAlt },
    watermark: sheet.invented ? { ...layout.watermark, text: layout.words.rehearsal } : null,
    boxes: layout.boxes.map((box) => filledBox(box, texts)),
  }
}

function certificateTexts(
  sheet: CertificateSheet,
  words: CertificateFixedWords,
): Readonly<Record<CertificateField, string>> {
  return {
    nationalTitle: words.nationalTitle,
    motto: words.motto,
    issuerTitle: sheet.issuerTitle,
    verb: words.verb,
    titleName: sheet.titleName,
    subjectName: sheet.subjectName,
    subjectLine: sheet.subjectLine,
    achievement: sheet.achievement,
    decisionLine: sheet.decisionLine,
    goldenBook: `${words.goldenBook} ${sheet.goldenBookNumber}`,
    placeAndDate: sheet.placeAndDate,
    signerBlock: sheet.signerBlock.join('\n'),
    signerName: sheet.signerName,
  }
}

/** Lines without text are left out, so that the others close up. */
function filledBox(box: TextBox, texts: Readonly<Record<CertificateField, string>>) {
  const lines = box.lines
    .map((line) => ({ ...line, whole: line.wholeWords ?? false, text: texts[line.field].trim() }))
    .filter((line) => line.text !== '')
  return { ...box, lines }
}
