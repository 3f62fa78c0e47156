import type { StakeholderKind } from '../model/words.ts'
import type {
  FormCheckView,
  FormCommentView,
  FormContentView,
  FormDraftView,
  FormImpactView,
  FormPublicationView,
  FormRebaseView,
  FormStudioView,
  SavedForm,
} from './form-views.ts'

type Empty = Readonly<Record<never, never>>
/** A draft's version as it was read; a stale one is refused with `form.draft-stale` (params: by, at, version). */
type OnDraft = { readonly draftId: string; readonly version: number }

/**
 * The form studio. Another agency's draft or publication is `form.not-found`. Files come and go by routes of their own:
 * `POST /api/v1/forms/import` (one file, or a text as .txt; answers `FormImportView`),
 * `GET /api/v1/form-drafts/{draftId}/export?as=` and `GET /api/v1/form-publications/{publicationId}/export?as=`
 * with `json`, `schema`, `uischema`, `xlsx` or `docx`.
 */
export type FormOperations = {
  /** Without `unitId`: the first unit for which the person may draw forms. */
  'form.getStudio': { input: { readonly unitId?: string }; output: FormStudioView }
  'form.createDraft': {
    input: {
      readonly unitId: string
      readonly source:
        | { readonly kind: 'base'; readonly stakeholder: StakeholderKind; readonly formId: string }
        | { readonly kind: 'template'; readonly templateId: string }
        | { readonly kind: 'publication'; readonly publicationId: string }
        /** What an import gave, or a form pasted as JSON. With `over` it is laid over that base, where it opens a place. */
        | {
            readonly kind: 'content'
            readonly content: FormContentView
            readonly over?: { readonly stakeholder: StakeholderKind; readonly formId: string }
          }
    }
    output: { readonly id: string; readonly version: number; readonly unplaced: readonly string[] }
  }
  'form.getDraft': { input: { readonly draftId: string }; output: FormDraftView }
  /** Autosave of the whole content. A stale version is answered with the newer content to merge, not refused. */
  'form.saveDraft': { input: OnDraft & { readonly content: FormContentView }; output: SavedForm }
  'form.discardDraft': { input: OnDraft; output: Empty }
  /** Keeps the draft as it stands under a name. */
  'form.nameDraft': {
    input: OnDraft & { readonly name: string; readonly note?: string }
    output: { readonly version: number; readonly versionId: string }
  }
  'form.getVersion': {
    input: { readonly draftId: string; readonly versionId: string }
    output: FormContentView
  }
  'form.restoreVersion': {
    input: OnDraft & { readonly versionId: string }
    output: { readonly version: number; readonly content: FormContentView }
  }
  'form.comment': {
    input: { readonly draftId: string; readonly partId: string; readonly text: string }
    output: FormCommentView
  }
  'form.resolveComment': {
    input: { readonly draftId: string; readonly commentId: string; readonly resolved: boolean }
    output: FormCommentView
  }
  /** Runs the gate apart from the server's own thread. Without `content`: on what is stored. */
  'form.checkDraft': {
    input: { readonly draftId: string; readonly content?: FormContentView }
    output: FormCheckView
  }
  'form.previewImpact': { input: { readonly draftId: string }; output: FormImpactView }
  /** Brings the draft over to the installed base; what no longer fits is put aside and given back in the report. */
  'form.rebaseDraft': {
    input: OnDraft
    output: { readonly version: number; readonly content: FormContentView; readonly report: FormRebaseView }
  }
  /** Refuses `form.definition-invalid` or `plugin.weakens-base` with the findings as problems (`params.reason`). */
  'form.publishDraft': {
    input: OnDraft & { readonly note?: string }
    output: FormPublicationView
  }
  'form.getPublication': { input: { readonly publicationId: string }; output: FormPublicationView }
  /** New dossiers get the base again. Dossiers opened with it keep it. */
  'form.withdrawPublication': {
    input: { readonly publicationId: string; readonly reason: string }
    output: FormPublicationView
  }
}
