import { dossierVisibility } from '@thidua/access'
import type { NominationView, Operations, Page } from '@thidua/contracts'
import { listNominations as listRows } from '@thidua/data/repositories'
import type { Outcome } from '@thidua/kernel'
import { ok } from '@thidua/kernel'
import { pageOf, runQuery } from '../command/run-query.ts'
import { unitRef } from '../reference/references.ts'
import type { ServiceCall } from '../service-call.ts'
import type { ServiceDeps } from '../service-deps.ts'

export function listNominations(
  deps: ServiceDeps,
  call: ServiceCall,
  input: Operations['nomination.list']['input'],
): Promise<Outcome<Page<NominationView>>> {
  return runQuery(deps, call, 'nomination.list', async (context) => {
    const visible = dossierVisibility(call.actor)
    const { page, pageSize, limit, offset } = pageOf(deps, input)
    const { rows, total } = await listRows(context.transaction, {
      unitIds: visible.everything || visible.submitted ? null : visible.unitIds,
      limit,
      offset,
    })
    const items = rows.map(({ unitId, createdAt, ...row }) => ({
      ...row,
      unit: unitRef(context.references, unitId),
      createdAt: createdAt.toISOString(),
    }))
    return ok({ items, total, page, pageSize })
  })
}
