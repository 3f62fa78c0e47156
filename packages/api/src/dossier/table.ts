import { answerSupplement } from './answer-supplement.ts'
import { appraiseDossier } from './appraise-dossier.ts'
import { awardAtAgency } from './award-at-agency.ts'
import { checkDossierAnswers } from './check-dossier-answers.ts'
import { confirmCarriedDraft } from './confirm-carried-draft.ts'
import { createDossier } from './create-dossier.ts'
import { declineDecision } from './decline-decision.ts'
import { explainDossierScore } from './explain-dossier-score.ts'
import { getCarriedDraft } from './get-carried-draft.ts'
import { getDossier } from './get-dossier.ts'
import { getDossierForm } from './get-dossier-form.ts'
import { getDossierScoring } from './get-dossier-scoring.ts'
import { listFileReaders } from './list-file-readers.ts'
import { listDossierEvents } from './list-dossier-events.ts'
import { listDossiers } from './list-dossiers.ts'
import { listEvidence } from './list-evidence.ts'
import { receiveDossier } from './receive-dossier.ts'
import { recordAgencyCouncil } from './record-agency-council.ts'
import { recordProvincialCouncil } from './record-provincial-council.ts'
import { removeEvidence } from './remove-evidence.ts'
import { requestSupplement } from './request-supplement.ts'
import { resumeDossier } from './resume-dossier.ts'
import { returnDossier } from './return-dossier.ts'
import { runDossierFunctions } from './run-dossier-functions.ts'
import { saveAnswers } from './save-answers.ts'
import { signSubmissionLetter } from './sign-submission-letter.ts'
import { submitDossier } from './submit-dossier.ts'
import { summarizeByUnit } from './summarize-by-unit.ts'
import { suspendDossier } from './suspend-dossier.ts'
import { verifyDossier } from './verify-dossier.ts'
import { withdrawDossier } from './withdraw-dossier.ts'

export const dossierTable = {
  'dossier.list': listDossiers,
  'dossier.get': getDossier,
  'dossier.getForm': getDossierForm,
  'dossier.getScoring': getDossierScoring,
  'dossier.listEvents': listDossierEvents,
  'dossier.getCarried': getCarriedDraft,
  'dossier.confirmCarried': confirmCarriedDraft,
  'dossier.create': createDossier,
  'dossier.saveAnswers': saveAnswers,
  'dossier.checkAnswers': checkDossierAnswers,
  'dossier.explainScore': explainDossierScore,
  'dossier.runFunctions': runDossierFunctions,
  'dossier.listFileReaders': listFileReaders,
  'dossier.removeEvidence': removeEvidence,
  'dossier.listEvidence': listEvidence,
  'dossier.submit': submitDossier,
  'dossier.recordAgencyCouncil': recordAgencyCouncil,
  'dossier.awardAtAgency': awardAtAgency,
  'dossier.signSubmissionLetter': signSubmissionLetter,
  'dossier.receive': receiveDossier,
  'dossier.requestSupplement': requestSupplement,
  'dossier.answerSupplement': answerSupplement,
  'dossier.return': returnDossier,
  'dossier.appraise': appraiseDossier,
  'dossier.verify': verifyDossier,
  'dossier.recordProvincialCouncil': recordProvincialCouncil,
  'dossier.declineDecision': declineDecision,
  'dossier.withdraw': withdrawDossier,
  'dossier.suspend': suspendDossier,
  'dossier.resume': resumeDossier,
  'dossier.summarizeByUnit': summarizeByUnit,
}
