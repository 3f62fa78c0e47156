import type { Act, AvailableStep, OperationName } from '@thidua/contracts'

/** Acts done on the dossier's own page. Decisions are signed for many dossiers at once, on their own page. */
export type DossierAct = Exclude<Act, 'signDecision'>
export type ActOperation = Extract<OperationName, `dossier.${DossierAct}`>

export function operationOf(act: DossierAct): ActOperation {
  return `dossier.${act}`
}

/** What carries the dossier on; the rest (return, withdraw, suspend…) stands under "other actions". */
const forward: readonly Act[] = [
  'submit',
  'recordAgencyCouncil',
  'awardAtAgency',
  'signSubmissionLetter',
  'receive',
  'appraise',
  'verify',
  'recordProvincialCouncil',
  'signDecision',
  'answerSupplement',
  'resume',
]

export function isForward(act: Act): boolean {
  return forward.includes(act)
}

/** A council step leads to two stages by its result, but it is one act of one person: offered once. */
export function distinctSteps(steps: readonly AvailableStep[]): readonly AvailableStep[] {
  return steps.filter((step, index) => steps.findIndex(({ act }) => act === step.act) === index)
}

/** What still stands in the way. The result of a council cannot be missing before the council is recorded. */
export function obstaclesOf({ act, missing }: AvailableStep): AvailableStep['missing'] {
  const records = act === 'recordAgencyCouncil' || act === 'recordProvincialCouncil'
  return records ? missing.filter(({ requirement }) => requirement !== 'councilPassed') : missing
}
