import type { DecisionView, Operations, Page } from '@thidua/contracts'
import { listDecisions as listRows } from '@thidua/data/repositories'
import type { Outcome } from '@thidua/kernel'
import { ok } from '@thidua/kernel'
import { pageOf, runQuery } from '../command/run-query.ts'
import type { ServiceCall } from '../service-call.ts'
import type { ServiceDeps } from '../service-deps.ts'
import { decisionScope, decisionView } from './view-decision.ts'

export function listDecisions(
  deps: ServiceDeps,
  call: ServiceCall,
  input: Operations['decision.list']['input'],
): Promise<Outcome<Page<DecisionView>>> {
  return runQuery(deps, call, 'decision.list', async (context) => {
    const { page, pageSize, limit, offset } = pageOf(deps, input)
    const { rows, total } = await listRows(context.transaction, {
      unitIds: decisionScope(context),
      limit,
      offset,
    })
    return ok({ items: rows.map((row) => decisionView(context, row)), total, page, pageSize })
  })
}
