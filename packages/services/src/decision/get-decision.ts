import type { DecisionView, Operations } from '@thidua/contracts'
import type { Outcome } from '@thidua/kernel'
import { runQuery } from '../command/run-query.ts'
import type { ServiceCall } from '../service-call.ts'
import type { ServiceDeps } from '../service-deps.ts'
import { viewDecision } from './view-decision.ts'

export function getDecision(
  deps: ServiceDeps,
  call: ServiceCall,
  input: Operations['decision.get']['input'],
): Promise<Outcome<DecisionView>> {
  return runQuery(deps, call, 'decision.get', (context) => viewDecision(context, input.decisionId))
}
