import type { ActForm } from './act-draft.ts'
import type { DossierAct } from './act-names.ts'
import { askForm } from './ask-form.tsx'
import { councilForm } from './council-form.tsx'
import { letterForm } from './letter-form.tsx'
import { opinionForm } from './opinion-form.tsx'
import { noteForm, reasonForm } from './reason-form.tsx'
import { signatureForm } from './signature-form.tsx'

const plain: ActForm = { start: () => ({}), check: () => ({}), read: () => ({}), Fields: () => null }

/** What each act asks for. */
export const actForms: Readonly<Record<DossierAct, ActForm>> = {
  submit: plain,
  receive: plain,
  recordAgencyCouncil: councilForm,
  recordProvincialCouncil: councilForm,
  awardAtAgency: signatureForm,
  signSubmissionLetter: letterForm,
  requestSupplement: askForm,
  return: askForm,
  answerSupplement: noteForm,
  appraise: opinionForm,
  verify: opinionForm,
  declineDecision: reasonForm,
  withdraw: reasonForm,
  suspend: reasonForm,
  resume: reasonForm,
}
