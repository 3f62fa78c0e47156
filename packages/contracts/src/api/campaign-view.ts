import type { LocalText } from '@thidua/kernel'
import type { LegalBasis, Occasion, SubjectKind, TitleCode } from '../model/words.ts'

export type LegalDocumentView = {
  readonly id: string
  readonly title: string
  readonly number: string | null
  readonly date: string | null
  readonly issuer: string | null
  readonly use: string
  readonly issued: boolean
}
export type CriterionView = {
  readonly id: string
  readonly code: string // A1 … D3
  readonly text: string // verbatim
  readonly place: string // e.g. III.1.a, gạch đầu dòng 1
  readonly answerTypes: readonly ('yesNo' | 'graded' | 'numeric' | 'count' | 'alternative')[]
  readonly evidence: readonly LocalText[]
  readonly forms: readonly string[]
  readonly appliesTo: readonly Occasion[]
  readonly gloss: LocalText
}
export type CriterionGroupView = {
  readonly id: string // a b c d
  readonly letter: string
  readonly title: string // verbatim
  readonly criteria: readonly CriterionView[]
}
export type CampaignView = {
  readonly id: string
  readonly code: string
  readonly name: string
  readonly alias: readonly string[]
  readonly decision: {
    readonly number: string
    readonly date: string
    readonly issuer: string
    readonly signedBy: string
    readonly asPrinted: readonly string[]
  }
  readonly legalDocuments: readonly LegalDocumentView[]
  readonly contentAreas: readonly {
    readonly id: string
    readonly letter: string
    readonly slug: string
    readonly text: string
    readonly gloss: LocalText
  }[]
  readonly phases: readonly {
    readonly id: string
    readonly title: string
    readonly startYear: number
    readonly endYear: number
    readonly reviewYear: number
    readonly text: string
  }[]
  readonly yearToPhase: readonly {
    readonly year: number
    readonly phase: string
    readonly note: string | null
  }[]
  readonly criterionGroups: readonly CriterionGroupView[]
  readonly awards: readonly {
    readonly occasion: Occasion
    readonly title: TitleCode
    readonly subjects: readonly SubjectKind[]
    readonly decidedBy: string
    readonly preparedBy: string
    readonly standard: string | null
    readonly legalBasis: readonly LegalBasis[]
  }[]
  readonly titles: readonly TitleView[]
  readonly duties: readonly {
    readonly id: string
    readonly organization: string
    readonly verb: string
    readonly text: string
  }[]
  readonly reports: readonly {
    readonly id: string
    readonly from: string
    readonly to: string
    readonly what: string
    readonly when: string
    readonly place: string
  }[]
  /** Only for platform administrators and the campaign office, else empty. */
  readonly oddities: readonly {
    readonly id: string
    readonly text: string
    readonly handling: string
    readonly quote: string | null
  }[]
}
export type TitleView = {
  readonly code: TitleCode
  readonly name: LocalText
  readonly family: 'emulationTitle' | 'commendationForm'
  readonly level: 'unit' | 'province' | 'government' | 'state'
  readonly subjects: readonly SubjectKind[]
}

export type RoundView = {
  readonly id: string
  readonly campaignId: string
  readonly code: string
  readonly name: string
  readonly occasion: Occasion
  readonly year: number
  readonly opensOn: string
  readonly closesOn: string
  readonly open: boolean
  readonly titles: readonly TitleCode[]
  readonly version: number
}
