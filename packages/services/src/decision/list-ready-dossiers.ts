import { dossierVisibility } from '@thidua/access'
import type { DossierListItem, Operations, Page } from '@thidua/contracts'
import { listDossiers as listRows } from '@thidua/data/repositories'
import type { Outcome } from '@thidua/kernel'
import { ok } from '@thidua/kernel'
import { pageOf, runQuery } from '../command/run-query.ts'
import { listItems } from '../dossier/list-item.ts'
import type { ServiceCall } from '../service-call.ts'
import type { ServiceDeps } from '../service-deps.ts'

/** Dossiers that have come to the point where a decision may be signed over them. */
export function listReadyDossiers(
  deps: ServiceDeps,
  call: ServiceCall,
  input: Operations['decision.listReady']['input'],
): Promise<Outcome<Page<DossierListItem>>> {
  return runQuery(deps, call, 'decision.listReady', async (context) => {
    const stages = deps.book
      .workflows()
      .flatMap((workflow) => workflow.definition.stages)
      .filter((stage) => stage.steps.some((step) => step.act === 'signDecision'))
      .map((stage) => stage.id)
    const { page, pageSize, limit, offset } = pageOf(deps, input)
    const { rows, total } = await listRows(context.transaction, {
      visible: dossierVisibility(call.actor),
      filter: {
        words: [],
        stages: [...new Set(stages)],
        unitId: null,
        stakeholder: null,
        roundId: null,
        title: null,
      },
      sort: 'subjectName',
      descending: false,
      limit,
      offset,
    })
    return ok({ items: await listItems(context, rows), total, page, pageSize })
  })
}
