import { dossierVisibility } from '@thidua/access'
import type { Operations, UnitSummary } from '@thidua/contracts'
import { summarizeByUnit as readSummary } from '@thidua/data/repositories'
import type { Outcome } from '@thidua/kernel'
import { ok } from '@thidua/kernel'
import { runQuery } from '../command/run-query.ts'
import { unitRef } from '../reference/references.ts'
import type { ServiceCall } from '../service-call.ts'
import type { ServiceDeps } from '../service-deps.ts'

const collator = new Intl.Collator('vi', { numeric: true })

export function summarizeByUnit(
  deps: ServiceDeps,
  call: ServiceCall,
  input: Operations['dossier.summarizeByUnit']['input'],
): Promise<Outcome<readonly UnitSummary[]>> {
  return runQuery(deps, call, 'dossier.summarizeByUnit', async (context) => {
    const rows = await readSummary(context.transaction, dossierVisibility(call.actor), input.roundId ?? null)
    const summaries = rows.map(({ unitId, ...counts }) => ({
      unit: unitRef(context.references, unitId),
      ...counts,
    }))
    return ok(summaries.toSorted((left, right) => collator.compare(left.unit.name, right.unit.name)))
  })
}
