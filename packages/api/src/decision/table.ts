import { getDecision } from './get-decision.ts'
import { listDecisions } from './list-decisions.ts'
import { listReadyDossiers } from './list-ready-dossiers.ts'
import { signDecision } from './sign-decision.ts'

export const decisionTable = {
  'decision.listReady': listReadyDossiers,
  'decision.sign': signDecision,
  'decision.list': listDecisions,
  'decision.get': getDecision,
}
