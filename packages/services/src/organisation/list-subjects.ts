import { dossierVisibility } from '@thidua/access'
import type { Operations, Page, SubjectView } from '@thidua/contracts'
import { listSubjects as listRows } from '@thidua/data/repositories'
import type { Outcome } from '@thidua/kernel'
import { ok } from '@thidua/kernel'
import { pageOf, runQuery } from '../command/run-query.ts'
import { searchWords } from '../dossier/list-dossiers.ts'
import type { ServiceCall } from '../service-call.ts'
import type { ServiceDeps } from '../service-deps.ts'
import { viewSubjectRow } from './view-subject.ts'

/** Subjects of one's own units or oneself; the provincial stations see all that may be proposed. */
export function listSubjects(
  deps: ServiceDeps,
  call: ServiceCall,
  input: Operations['subject.list']['input'],
): Promise<Outcome<Page<SubjectView>>> {
  return runQuery(deps, call, 'subject.list', async (context) => {
    const visible = dossierVisibility(call.actor)
    const { page, pageSize, limit, offset } = pageOf(deps, input)
    const { rows, total } = await listRows(context.transaction, {
      unitIds: visible.everything || visible.submitted ? null : visible.unitIds,
      ownerUserId: visible.ownerUserId,
      unitId: input.unitId ?? null,
      stakeholder: input.stakeholder ?? null,
      search: searchWords(input.search).join(' '),
      limit,
      offset,
    })
    return ok({ items: rows.map((row) => viewSubjectRow(context, row)), total, page, pageSize })
  })
}
