import type { OperationName, Role } from '@thidua/contracts'

/** `public`: anybody; `signedIn`: any account, narrowed further by the dossier itself; else one of the roles. */
export type OperationPolicy = 'public' | 'signedIn' | readonly Role[]

/** Agencies draw their own forms, the standing agency those of the province's own body; the administrator helps out. */
const formDrawers: readonly Role[] = [
  'agencyOfficer',
  'agencyHead',
  'campaignOffice',
  'platformAdministrator',
]

/** Who may use which operation at all. One line each, so that a reader sees the whole policy on a page. */
export const operationPolicy: Readonly<Record<OperationName, OperationPolicy>> = {
  'session.signIn': 'public',
  'session.signOut': 'public',
  'session.signOutEverywhere': 'signedIn',
  'session.getCurrent': 'public',
  'session.changePassword': 'signedIn',

  'campaign.get': 'public',
  'campaign.listRounds': 'signedIn',
  'campaign.openRound': ['campaignOffice', 'verifier'],
  'campaign.closeRound': ['campaignOffice', 'verifier'],
  'campaign.getDti': 'signedIn',
  'campaign.enterDtiGuidance': ['campaignOffice'],
  'campaign.recordDtiScore': ['campaignOffice'],

  'unit.list': 'public',
  'unit.rename': ['platformAdministrator'],
  'subject.list': 'signedIn',
  'subject.register': ['agencyOfficer', 'agencyHead'],
  'stakeholder.list': 'signedIn',

  'task.list': 'signedIn',

  'dossier.list': 'signedIn',
  'dossier.get': 'signedIn',
  'dossier.getForm': 'signedIn',
  'dossier.listEvents': 'signedIn',
  'dossier.create': ['agencyOfficer', 'nominee'],
  'dossier.saveAnswers': 'signedIn',
  'dossier.checkAnswers': 'signedIn',
  'dossier.explainScore': 'signedIn',
  'dossier.removeEvidence': 'signedIn',
  'dossier.listEvidence': 'signedIn',
  'dossier.submit': 'signedIn',
  'dossier.recordAgencyCouncil': 'signedIn',
  'dossier.awardAtAgency': 'signedIn',
  'dossier.signSubmissionLetter': 'signedIn',
  'dossier.receive': 'signedIn',
  'dossier.requestSupplement': 'signedIn',
  'dossier.answerSupplement': 'signedIn',
  'dossier.return': 'signedIn',
  'dossier.appraise': 'signedIn',
  'dossier.verify': 'signedIn',
  'dossier.recordProvincialCouncil': 'signedIn',
  'dossier.declineDecision': 'signedIn',
  'dossier.withdraw': 'signedIn',
  'dossier.suspend': 'signedIn',
  'dossier.resume': 'signedIn',
  'dossier.summarizeByUnit': 'signedIn',

  'form.getStudio': formDrawers,
  'form.createDraft': formDrawers,
  'form.getDraft': formDrawers,
  'form.saveDraft': formDrawers,
  'form.discardDraft': formDrawers,
  'form.nameDraft': formDrawers,
  'form.getVersion': formDrawers,
  'form.restoreVersion': formDrawers,
  'form.comment': formDrawers,
  'form.resolveComment': formDrawers,
  'form.checkDraft': formDrawers,
  'form.previewImpact': formDrawers,
  'form.rebaseDraft': formDrawers,
  'form.publishDraft': formDrawers,
  'form.getPublication': formDrawers,
  'form.withdrawPublication': formDrawers,

  'nomination.create': 'public',
  'nomination.list': ['agencyOfficer', 'agencyHead', 'campaignOffice', 'verifier'],

  'decision.listReady': ['deciderOffice', 'verifier', 'campaignOffice'],
  'decision.sign': ['deciderOffice'],
  'decision.list': 'signedIn',
  'decision.get': 'signedIn',
  'certificate.check': 'public',
  'award.listPublic': 'public',

  'plugin.list': ['platformAdministrator', 'campaignOffice'],
  'user.list': ['platformAdministrator'],
  'user.create': ['platformAdministrator'],
  'user.disable': ['platformAdministrator'],
  'calendar.list': 'signedIn',
  'calendar.setDay': ['platformAdministrator'],
  'setting.list': ['platformAdministrator', 'campaignOffice', 'verifier'],
  'setting.change': ['platformAdministrator', 'verifier'],
  'rehearsal.setDate': ['platformAdministrator'],
}
