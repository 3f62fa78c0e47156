import type { Answers } from '../model/form-definition.ts'
import type { Score } from '../model/scoring-model.ts'
import type { StakeholderKind, TitleCode } from '../model/words.ts'
import type { Problem } from '@thidua/kernel'
import type { UnitSummary } from './administration-view.ts'
import type { CarriedDraftView } from './carried-draft-view.ts'
import type {
  DossierForm,
  DossierListItem,
  DossierRecord,
  EventView,
  EvidenceView,
  ShownScorings,
} from './dossier-view.ts'
import type { ExtensionScoreView, ScoreExplanation } from './form-views.ts'
import type { FileReaderView } from './function-views.ts'
import type { Page } from './session-view.ts'
import type { CouncilInput, SignatureInput } from './station-input.ts'

type Paging = { readonly page?: number; readonly pageSize?: number }
/** Every act on a dossier names the version it was decided on; a stale one is refused with who and when. */
type OnDossier = { readonly dossierId: string; readonly version: number }
/** The fields meant, and what to say at some of them; a field with a remark counts as meant. */
type AskingAgency = {
  readonly reason: string
  readonly fieldIds?: readonly string[]
  readonly remarks?: readonly { readonly partId: string; readonly text: string }[]
}

/** A dossier from its opening to what becomes of it. */
export type DossierOperations = {
  'dossier.list': {
    input: {
      readonly search?: string
      readonly stage?: string
      readonly unitId?: string
      readonly stakeholder?: StakeholderKind
      readonly roundId?: string
      readonly title?: TitleCode
      readonly sort?: 'updatedAt' | 'subjectName' | 'met' | 'deadlineOn'
      readonly descending?: boolean
    } & Paging
    output: Page<DossierListItem>
  }
  'dossier.get': { input: { readonly dossierId: string }; output: DossierRecord }
  'dossier.getForm': { input: { readonly formHash: string }; output: DossierForm }
  /** For counting in the page, with every key. */
  'dossier.getScoring': { input: { readonly dossierId: string }; output: ShownScorings }
  'dossier.listEvents': { input: { readonly dossierId: string }; output: readonly EventView[] }
  /** What its owner has to look at since a draft was carried to another version of its form; null: nothing. */
  'dossier.getCarried': { input: { readonly dossierId: string }; output: CarriedDraftView | null }
  'dossier.confirmCarried': { input: { readonly dossierId: string }; output: CarriedDraftView | null }
  'dossier.create': {
    input: {
      readonly roundId: string
      readonly subjectId: string
      readonly title: TitleCode
      readonly answers?: Answers
      readonly nominationId?: string
    }
    output: { readonly id: string; readonly code: string; readonly version: number }
  }
  /** Autosave of one section or more: only the named fields change. Null clears a field. */
  'dossier.saveAnswers': {
    input: OnDossier & { readonly changes: Answers }
    output: {
      readonly version: number
      readonly savedAt: string
      readonly score: Score
      readonly extensionScore: ExtensionScoreView | null
      readonly problems: readonly Problem[]
    }
  }
  'dossier.checkAnswers': {
    input: { readonly dossierId: string }
    output: { readonly complete: boolean; readonly problems: readonly Problem[]; readonly score: Score }
  }
  'dossier.explainScore': { input: { readonly dossierId: string }; output: ScoreExplanation }
  'dossier.runFunctions': { input: { readonly dossierId: string }; output: ScoreExplanation }
  'dossier.listFileReaders': { input: { readonly dossierId: string }; output: readonly FileReaderView[] }
  'dossier.removeEvidence': {
    input: OnDossier & { readonly evidenceId: string }
    output: { readonly version: number }
  }
  'dossier.listEvidence': { input: { readonly dossierId: string }; output: readonly EvidenceView[] }
  'dossier.submit': { input: OnDossier; output: DossierRecord }
  'dossier.recordAgencyCouncil': { input: OnDossier & CouncilInput; output: DossierRecord }
  'dossier.awardAtAgency': { input: OnDossier & SignatureInput; output: DossierRecord }
  'dossier.signSubmissionLetter': {
    input: OnDossier & { readonly number: string; readonly signedOn: string }
    output: DossierRecord
  }
  'dossier.receive': { input: OnDossier; output: DossierRecord }
  'dossier.requestSupplement': {
    input: OnDossier & AskingAgency
    output: DossierRecord
  }
  'dossier.answerSupplement': { input: OnDossier & { readonly note: string }; output: DossierRecord }
  'dossier.return': {
    input: OnDossier & AskingAgency
    output: DossierRecord
  }
  'dossier.appraise': {
    input: OnDossier & { readonly favourable: boolean; readonly text: string }
    output: DossierRecord
  }
  'dossier.verify': {
    input: OnDossier & { readonly favourable: boolean; readonly text: string }
    output: DossierRecord
  }
  'dossier.recordProvincialCouncil': { input: OnDossier & CouncilInput; output: DossierRecord }
  'dossier.declineDecision': { input: OnDossier & { readonly reason: string }; output: DossierRecord }
  'dossier.withdraw': { input: OnDossier & { readonly reason: string }; output: DossierRecord }
  'dossier.suspend': { input: OnDossier & { readonly reason: string }; output: DossierRecord }
  'dossier.resume': { input: OnDossier & { readonly reason: string }; output: DossierRecord }
  'dossier.summarizeByUnit': { input: { readonly roundId?: string }; output: readonly UnitSummary[] }
}
