import type {
  Answers,
  AnswersImportView,
  BasePin,
  CodelistOffer,
  FormChangeView,
  FormContentView,
  FormDefinition,
  FormExtension,
  FormFindingView,
  FormFragment,
  FormImportView,
  FormRebaseView,
  ScoringModel,
} from '@thidua/contracts'
import type { DocumentTree } from '@thidua/documents'
import type { FlatTable } from '@thidua/form-exchange'
import type { Problem } from '@thidua/kernel'
import type { FileToParse } from '@thidua/plugin-host'

// What is heavy about forms is done apart from the server's own thread: plain data in, plain data out.

/** The form of the province a draft is laid over. */
export type JobBase = {
  readonly definition: FormDefinition
  readonly scoring: ScoringModel | null
  readonly pin: BasePin
}

/** `content` may be anything a builder can hold. */
export type DraftJob = {
  readonly content: FormContentView
  readonly base: JobBase | null
  readonly unitCode: string
  readonly fragments: readonly FormFragment[]
  readonly codelists: readonly CodelistOffer[]
}

export type InspectedDraft = {
  readonly findings: readonly FormFindingView[]
  /** Null as long as one finding is an error. */
  readonly made: MadeForm | null
}

/** A form ready to be published. */
export type MadeForm = {
  readonly definition: FormDefinition
  readonly extension: FormExtension | null
  /** With a base: the agency's own points. */
  readonly scoring: ScoringModel | null
  readonly pointsCapHundredths: number
}

export type RebasedDraft = {
  readonly report: FormRebaseView
  readonly content: FormContentView
}

export type ImpactSide = { readonly definition: FormDefinition; readonly scoring: ScoringModel | null }

export type ImpactJob = {
  readonly before: ImpactSide
  readonly after: ImpactSide
  readonly dossiers: readonly {
    readonly id: string
    readonly state: 'draft' | 'submitted'
    readonly answers: Answers
  }[]
}

export type FormImpact = {
  readonly changes: readonly FormChangeView[]
  readonly drafts: readonly { readonly id: string; readonly problems: readonly Problem[] }[]
  readonly scores: readonly {
    readonly id: string
    readonly before: number | null
    readonly after: number | null
    readonly rankBefore: number | null
    readonly rankAfter: number | null
    readonly criterionIds: readonly string[]
  }[]
}

export type FormFileFormat = 'json' | 'schema' | 'uischema' | 'xlsx' | 'docx'

export type WrittenForm =
  | { readonly kind: 'bytes'; readonly bytes: Uint8Array }
  /** For the press. */
  | { readonly kind: 'document'; readonly tree: DocumentTree }

/** `on`: the day by which codes of lists are open or lapsed. */
type OnForm = { readonly definition: FormDefinition; readonly on: string }

/** By kind of job: what goes in and what comes out. */
export type FormJobs = {
  readonly inspect: { readonly job: DraftJob; readonly result: InspectedDraft }
  /** The content over the old base, brought over to `base` of the job. */
  readonly rebase: {
    readonly job: DraftJob & { readonly oldBase: JobBase }
    readonly result: RebasedDraft
  }
  readonly impact: { readonly job: ImpactJob; readonly result: FormImpact }
  readonly readForm: {
    readonly job: { readonly fileName: string; readonly bytes: Uint8Array }
    readonly result: FormImportView
  }
  readonly writeForm: {
    readonly job: { readonly definition: FormDefinition; readonly format: FormFileFormat }
    readonly result: WrittenForm
  }
  readonly readAnswers: {
    readonly job: OnForm & { readonly bytes: Uint8Array }
    readonly result: AnswersImportView & { readonly marked: Uint8Array | null }
  }
  readonly writeAnswers: {
    readonly job: OnForm & { readonly answers: Answers }
    readonly result: Uint8Array
  }
  readonly readFileText: {
    readonly job: { readonly name: string; readonly bytes: Uint8Array }
    readonly result: FileToParse
  }
  readonly writeTable: {
    readonly job: { readonly table: FlatTable; readonly format: TableFormat }
    readonly result: Uint8Array
  }
}

export type TableFormat = 'xlsx' | 'csv'

export type FormJobKind = keyof FormJobs
export type FormJobRequest = {
  [Kind in FormJobKind]: { readonly kind: Kind; readonly job: FormJobs[Kind]['job'] }
}[FormJobKind]
