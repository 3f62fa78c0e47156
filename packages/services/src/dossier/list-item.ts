import type { DossierListItem } from '@thidua/contracts'
import type { DossierListRow } from '@thidua/data/repositories'
import { findStage } from '@thidua/workflow'
import type { QueryContext } from '../command/run-query.ts'
import { roundOf, unitRef } from '../reference/references.ts'
import { pinned } from './dossier-content.ts'

/** One line of a list: the row with names from the references, and its stage in words. */
export async function listItem(context: QueryContext, row: DossierListRow): Promise<DossierListItem> {
  const { deps, references } = context
  const workflow = await pinned(deps.book, context, row.workflowHash, (hash) => deps.book.findWorkflow(hash))
  const round = roundOf(references, row.roundId)
  return {
    id: row.id,
    code: row.code,
    subjectName: row.subjectName,
    subjectKind: row.subjectKind,
    stakeholder: row.stakeholder,
    unit: unitRef(references, row.unitId),
    title: row.title,
    roundName: round.name,
    occasion: round.occasion,
    stage: row.stage,
    stageTitle: findStage(workflow.definition, row.stage)?.title ?? { vi: row.stage },
    suspended: row.suspended,
    deadlineOn: row.deadlineOn,
    met: row.met,
    updatedAt: row.updatedAt.toISOString(),
    version: row.version,
  }
}

export async function listItems(
  context: QueryContext,
  rows: readonly DossierListRow[],
): Promise<readonly DossierListItem[]> {
  const items: DossierListItem[] = []
  for (const row of rows) items.push(await listItem(context, row))
  return items
}
