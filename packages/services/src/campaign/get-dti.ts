import type { DtiView, Operations } from '@thidua/contracts'
import { listDtiScores, listSettings } from '@thidua/data/repositories'
import type { Outcome } from '@thidua/kernel'
import { ok } from '@thidua/kernel'
import type { QueryContext } from '../command/run-query.ts'
import { runQuery } from '../command/run-query.ts'
import { dtiGuidance } from '../law/dti-configuration.ts'
import { unitRef } from '../reference/references.ts'
import type { ServiceCall } from '../service-call.ts'
import type { ServiceDeps } from '../service-deps.ts'

export function getDti(
  deps: ServiceDeps,
  call: ServiceCall,
  _input: Operations['campaign.getDti']['input'],
): Promise<Outcome<DtiView>> {
  return runQuery(deps, call, 'campaign.getDti', async (context) => ok(await viewDti(context)))
}

/** Straight from the tables, so that who has just entered something sees it. */
export async function viewDti(context: QueryContext): Promise<DtiView> {
  const settings = new Map((await listSettings(context.transaction)).map((one) => [one.key, one]))
  const scores = await listDtiScores(context.transaction)
  return {
    guidance: dtiGuidance({ content: context.law.content, settings }),
    scores: scores.map(({ unitId, ...score }) => ({ unit: unitRef(context.references, unitId), ...score })),
  }
}
