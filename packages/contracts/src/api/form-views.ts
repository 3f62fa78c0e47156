import type { ErrorParams, LocalText, Problem } from '@thidua/kernel'
import type { CodelistUse, FieldOption, Answers, FormDefinition, FormSlot } from '../model/form-definition.ts'
import type { BasePin, FormExtension, FormFragment } from '../model/form-extension.ts'
import type { PublishedRules } from '../model/published-rules.ts'
import type { ScoreTree } from '../model/score-tree.ts'
import type { Score, ScoringModel } from '../model/scoring-model.ts'
import type { Occasion, StakeholderKind } from '../model/words.ts'
import type { FunctionScoresView } from './function-views.ts'
import type { PersonRef, UnitRef } from './session-view.ts'

/** As the builder holds it; drafts that are not valid (yet) are kept too. */
export type FormContentView = { readonly definition: FormDefinition; readonly scoring?: ScoringModel }

/** The form studio of one agency. */
export type FormStudioView = {
  /** Whose forms these are. */
  readonly unit: UnitRef
  /** Units for which the person asking may draw forms. */
  readonly units: readonly UnitRef[]
  readonly bases: readonly BaseFormView[]
  readonly templates: readonly FormTemplateView[]
  /** Newest first; also drafts of forms without a base. */
  readonly drafts: readonly FormDraftItem[]
  /** Newest first, with those taken back. */
  readonly publications: readonly FormPublicationItem[]
}

/** A form of the province which this agency may extend, because it proposes subjects of this stakeholder. */
export type BaseFormView = {
  readonly stakeholder: StakeholderKind
  readonly stakeholderTitle: LocalText
  readonly occasions: readonly Occasion[]
  readonly formId: string
  readonly formNumber: string
  readonly version: string
  readonly hash: string
  readonly title: LocalText
  readonly questions: number
  readonly slots: readonly FormSlot[]
  readonly pointsCapHundredths: number
  /** In use for new dossiers of this agency. */
  readonly active: FormPublicationItem | null
}

export type FormTemplateView = {
  readonly id: string
  readonly title: LocalText
  readonly description: LocalText | null
  readonly questions: number
  /** Set when the template is laid over this base; it may then be used with that base only. */
  readonly base: { readonly stakeholder: StakeholderKind; readonly formId: string } | null
}

export type FormDraftItem = {
  readonly id: string
  readonly title: string
  readonly version: number
  readonly stakeholder: StakeholderKind | null
  readonly base: BasePin | null
  readonly baseTitle: LocalText | null
  /** True when the installed base is no longer the one the draft is laid over. */
  readonly baseMoved: boolean
  readonly questions: number
  readonly openComments: number
  readonly updatedBy: PersonRef
  readonly updatedAt: string
}

export type FormPublicationItem = {
  readonly id: string
  readonly draftId: string | null
  readonly unit: UnitRef
  readonly stakeholder: StakeholderKind | null
  readonly formId: string
  readonly version: string
  readonly title: LocalText
  readonly note: string | null
  /** Of the form as it is filled in. */
  readonly formHash: string
  readonly base: BasePin | null
  readonly baseMoved: boolean
  readonly pointsCapHundredths: number
  readonly publishedBy: PersonRef
  readonly publishedAt: string
  /** False once another version took its place or it was taken back. Dossiers opened with it keep it. */
  readonly active: boolean
  readonly withdrawn: { readonly reason: string; readonly by: PersonRef; readonly at: string } | null
  readonly dossiers: number
}

export type FormCommentView = {
  readonly id: string
  /** Id of the field or section it stands at. */
  readonly partId: string
  readonly author: string
  readonly at: string
  readonly text: string
  readonly resolved: boolean
}

export type FormVersionView = {
  readonly id: string
  readonly name: string
  readonly author: string
  readonly at: string
  readonly kind: 'published' | 'draft' | 'autosave'
  readonly note: string | null
}

/** A list of codes a choice may take its options from, as it is installed. */
export type CodelistOffer = {
  readonly use: CodelistUse & { readonly from: 'plugin' | 'province'; readonly version: string }
  readonly title: LocalText
  /** Whose it is; null: the province's. */
  readonly pluginTitle: LocalText | null
  readonly options: readonly FieldOption[]
}

export type FormDraftView = FormDraftItem & {
  readonly unit: UnitRef
  readonly content: FormContentView
  /** The base the draft is laid over, at its pinned version, whole; null for a form without a base. */
  readonly baseForm: FormDefinition | null
  readonly baseScoring: ScoringModel | null
  readonly pointsCapHundredths: number
  readonly fragments: readonly FormFragment[]
  readonly codelists: readonly CodelistOffer[]
  readonly comments: readonly FormCommentView[]
  /** Newest first. */
  readonly history: readonly FormVersionView[]
  /** What bringing the draft over to the installed base would do; null while the base is the same. */
  readonly rebase: FormRebaseView | null
  readonly canEdit: boolean
}

/** `Finding` of `@thidua/forms`; `path` points into `content.definition` or, for `/scoring…`, into the extension's points. */
export type FormFindingView = {
  readonly code: string
  readonly path: string
  readonly severity: 'error' | 'warning' | 'notice'
  readonly params?: ErrorParams
  readonly witness?: {
    readonly shows: string
    readonly answers: Answers
    readonly better?: Answers
    readonly pointsHundredths?: number
    readonly betterPointsHundredths?: number
    readonly baseProblems?: readonly Problem[]
  }
}

/** `FormChange` of `@thidua/forms`. */
export type FormChangeView = {
  readonly kind: string
  readonly effect: 'compatible' | 'soft-break' | 'break' | 'score'
  readonly loosens: boolean
  readonly path: string
  readonly sectionId?: string
  readonly fieldId?: string
  readonly params: ErrorParams
}

export type FormRebaseView = {
  readonly from: BasePin
  readonly to: BasePin
  /** 'clean': nothing changes. 'adjusted': what no longer fits is put aside. 'conflict': a person must look. */
  readonly status: 'clean' | 'adjusted' | 'conflict'
  /** What the base itself changed. */
  readonly changes: readonly FormChangeView[]
  /** Ids of fields of the base that changed and that this form touches or reads. */
  readonly touched: readonly string[]
  /** What would be put aside, whole. */
  readonly parked: Partial<
    Pick<FormExtension, 'addFields' | 'addSections' | 'tighten' | 'rules' | 'deadlines'>
  >
  readonly findings: readonly FormFindingView[]
}

/** The gate's answer on a draft. `publishable` is false as long as one finding is an error. */
export type FormCheckView = {
  readonly publishable: boolean
  readonly findings: readonly FormFindingView[]
}

/** What publishing would do. Dossiers already open stay with the form they were opened with; theirs is the simulation. */
export type FormImpactView = {
  /** The form new dossiers get today: the agency's active one, else the base. */
  readonly comparedWith: { readonly formHash: string; readonly title: LocalText; readonly version: string }
  readonly changes: readonly FormChangeView[]
  /** Open dossiers of the agency that were looked at, and how many there are. */
  readonly examined: number
  readonly open: number
  readonly drafts: readonly {
    readonly dossier: ImpactedDossier
    readonly problems: readonly Problem[]
  }[]
  readonly scores: readonly {
    readonly dossier: ImpactedDossier
    /** Points of the agency's own bucket, in hundredths. */
    readonly before: number | null
    readonly after: number | null
    /** Place among these dossiers by points of the bucket, 1 is first. */
    readonly rankBefore: number | null
    readonly rankAfter: number | null
    readonly criterionIds: readonly string[]
  }[]
}

export type ImpactedDossier = { readonly id: string; readonly code: string; readonly subjectName: string }

export type SavedForm =
  | { readonly outcome: 'saved'; readonly version: number; readonly savedAt: string }
  /** Nothing was written: somebody saved meanwhile. Merge (`incoming` of the builder) and save again on `version`. */
  | {
      readonly outcome: 'newer'
      readonly version: number
      readonly by: PersonRef
      readonly at: string
      readonly content: FormContentView
    }

export type FormPublicationView = FormPublicationItem & {
  readonly definition: FormDefinition
  readonly formRules: PublishedRules
  readonly extension: FormExtension | null
  readonly baseForm: FormDefinition | null
  /** The agency's own points. */
  readonly scoring: ScoringModel | null
  /** Against the publication before it of the same form. */
  readonly changes: readonly FormChangeView[]
}

/** The agency's own points on a dossier, beside the province's score and never part of it. */
export type ExtensionScoreView = {
  readonly publicationId: string
  readonly title: LocalText
  readonly unit: UnitRef
  readonly score: Score
  readonly pointsHundredths: number
  readonly capHundredths: number
  /** Its author wants the points seen while the form is filled in. */
  readonly showWhileFilling: boolean
  readonly tree: ScoreTree
}

/** The agency's form a dossier was opened with: what it added to the province's. */
export type AgencyFormView = {
  readonly publicationId: string
  readonly title: LocalText
  readonly unit: UnitRef
  readonly sectionIds: readonly string[]
  readonly fieldIds: readonly string[]
}

/** How the points of a dossier came about, down to answer, evidence and article. */
export type ScoreExplanation = {
  readonly score: Score
  /** Null when the form has no scoring. */
  readonly tree: ScoreTree | null
  readonly extension: ExtensionScoreView | null
  /** What functions of the plugin add, beside both; null where its plugin has none. */
  readonly functions: FunctionScoresView | null
}
