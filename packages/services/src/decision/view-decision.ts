import { dossierVisibility } from '@thidua/access'
import type { DecisionView } from '@thidua/contracts'
import type { DecisionRow } from '@thidua/data/repositories'
import { findDecision } from '@thidua/data/repositories'
import type { Outcome } from '@thidua/kernel'
import { ok, refuse } from '@thidua/kernel'
import type { QueryContext } from '../command/run-query.ts'
import { unitRef } from '../reference/references.ts'

/** Units whose decisions a person reads; null means all of them. */
export function decisionScope({ actor }: QueryContext): readonly string[] | null {
  const visible = dossierVisibility(actor)
  if (visible.everything || visible.submitted) return null
  if (actor.kind !== 'person') return []
  return [...new Set(actor.assignments.map((one) => one.unitId))]
}

export async function viewDecision(
  context: QueryContext,
  decisionId: string,
): Promise<Outcome<DecisionView>> {
  const row = await findDecision(context.transaction, decisionId)
  if (!row || !isReadable(context, row)) return refuse('decision.not-found')
  return ok(decisionView(context, row))
}

function isReadable(context: QueryContext, row: DecisionRow): boolean {
  const scope = decisionScope(context)
  if (scope === null || scope.includes(row.issuingUnitId)) return true
  return scope.some((unitId) => row.itemUnitIds.includes(unitId))
}

export function decisionView(context: QueryContext, row: DecisionRow): DecisionView {
  return {
    id: row.id,
    number: row.number,
    signedOn: row.signedOn,
    issuingUnit: unitRef(context.references, row.issuingUnitId),
    signatureForm: row.signatureForm,
    signerPost: row.signerPost,
    signerName: row.signerName,
    summary: row.summary,
    items: row.items.map(({ goldenBookNumber: _number, ...item }) => item),
  }
}
