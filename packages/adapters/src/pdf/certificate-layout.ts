import type { LegalBasis } from '@thidua/contracts'
import type { CertificateSheet } from '@thidua/services'
import certificateOfMerit from './layouts/certificate-of-merit.json' with { type: 'json' }
import letterOfCommendation from './layouts/letter-of-commendation.json' with { type: 'json' }

/** A printed sheet as data: every measure in millimetres from the top left corner, type in points. */
export type CertificateLayout = {
  readonly id: string
  readonly version: string
  readonly legalBasis: readonly LegalBasis[]
  readonly page: { readonly widthMm: number; readonly heightMm: number }
  readonly border: BorderMeasures
  readonly emblem: Square
  readonly qr: Square
  readonly rule: { readonly xMm: number; readonly yMm: number; readonly widthMm: number }
  readonly watermark: { readonly sizePt: number; readonly angleDeg: number; readonly colour: string }
  readonly words: CertificateFixedWords
  readonly boxes: readonly TextBox[]
}

export type CertificateFixedWords = {
  readonly nationalTitle: string
  readonly motto: string
  readonly verb: string
  readonly goldenBook: string
  readonly rehearsal: string
  readonly qrAlt: string
}

/** The inner edge of the decorated frame and the width of its band outside that edge. */
export type BorderMeasures = {
  readonly innerXMm: number
  readonly innerYMm: number
  readonly innerWidthMm: number
  readonly innerHeightMm: number
  readonly bandMm: number
  readonly gold: string
  readonly red: string
}

type Square = { readonly xMm: number; readonly yMm: number; readonly sizeMm: number }

/** Lines of text in one rectangle. Too long, all of them shrink together, down to `leastScale`. */
export type TextBox = {
  readonly xMm: number
  readonly yMm: number
  readonly widthMm: number
  readonly heightMm: number
  readonly align: 'left' | 'center' | 'right'
  readonly verticalAlign: 'top' | 'horizon' | 'bottom'
  readonly leastScale: number
  readonly lines: readonly {
    readonly field: CertificateField
    readonly sizePt: number
    readonly weight: 'regular' | 'bold'
    readonly style: 'normal' | 'italic'
    readonly colour: string
    readonly beforeMm: number
    /** Names are never broken at a hyphen. */
    readonly wholeWords?: boolean
  }[]
}

export type CertificateField =
  | 'nationalTitle'
  | 'motto'
  | 'issuerTitle'
  | 'verb'
  | 'titleName'
  | 'subjectName'
  | 'subjectLine'
  | 'achievement'
  | 'decisionLine'
  | 'goldenBook'
  | 'placeAndDate'
  | 'signerBlock'
  | 'signerName'

const layouts: Readonly<Record<CertificateSheet['kind'], CertificateLayout>> = {
  certificateOfMerit: certificateOfMerit as CertificateLayout,
  letterOfCommendation: letterOfCommendation as CertificateLayout,
  // A flag is cloth; its paper has the size of the province's certificate.
  emulationFlag: certificateOfMerit as CertificateLayout,
}

export function certificateLayoutOf(kind: CertificateSheet['kind']): CertificateLayout {
  return layouts[kind]
}
