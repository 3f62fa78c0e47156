import { checkFormDraft } from './check-form-draft.ts'
import { commentOnForm } from './comment-on-form.ts'
import { createFormDraft } from './create-form-draft.ts'
import { discardFormDraft } from './discard-form-draft.ts'
import { getFormDraft } from './get-form-draft.ts'
import { getFormPublication } from './get-form-publication.ts'
import { getFormStudio } from './get-form-studio.ts'
import { getFormVersion } from './get-form-version.ts'
import { nameFormDraft } from './name-form-draft.ts'
import { previewFormImpact } from './preview-form-impact.ts'
import { publishFormDraft } from './publish-form-draft.ts'
import { rebaseFormDraft } from './rebase-form-draft.ts'
import { resolveFormComment } from './resolve-form-comment.ts'
import { restoreFormVersion } from './restore-form-version.ts'
import { saveFormDraft } from './save-form-draft.ts'
import { withdrawFormPublication } from './withdraw-form-publication.ts'

export const formTable = {
  'form.getStudio': getFormStudio,
  'form.createDraft': createFormDraft,
  'form.getDraft': getFormDraft,
  'form.saveDraft': saveFormDraft,
  'form.discardDraft': discardFormDraft,
  'form.nameDraft': nameFormDraft,
  'form.getVersion': getFormVersion,
  'form.restoreVersion': restoreFormVersion,
  'form.comment': commentOnForm,
  'form.resolveComment': resolveFormComment,
  'form.checkDraft': checkFormDraft,
  'form.previewImpact': previewFormImpact,
  'form.rebaseDraft': rebaseFormDraft,
  'form.publishDraft': publishFormDraft,
  'form.getPublication': getFormPublication,
  'form.withdrawPublication': withdrawFormPublication,
}
