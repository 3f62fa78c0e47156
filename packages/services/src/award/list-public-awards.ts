import type { Operations } from '@thidua/contracts'
import { listPublicAwards as listRows } from '@thidua/data/repositories'
import type { Outcome } from '@thidua/kernel'
import { ok } from '@thidua/kernel'
import { pageOf, runQuery } from '../command/run-query.ts'
import { searchWords } from '../dossier/list-dossiers.ts'
import { findCatalogueTitle } from '../law/award-rules.ts'
import type { ServiceCall } from '../service-call.ts'
import type { ServiceDeps } from '../service-deps.ts'

/** The golden book for everybody: names, units, titles and decisions. */
export function listPublicAwards(
  deps: ServiceDeps,
  call: ServiceCall,
  input: Operations['award.listPublic']['input'],
): Promise<Outcome<Operations['award.listPublic']['output']>> {
  return runQuery(deps, call, 'award.listPublic', async ({ transaction, law }) => {
    const { page, pageSize, limit, offset } = pageOf(deps, input)
    const { rows, total } = await listRows(transaction, {
      words: searchWords(input.search),
      limit,
      offset,
    })
    const items = rows.map(({ title, ...row }) => ({
      subjectName: row.subjectName,
      unitName: row.unitName,
      titleName: findCatalogueTitle(law, title)?.name ?? { vi: title },
      decisionNumber: row.decisionNumber,
      signedOn: row.signedOn,
      certificateCode: row.certificateCode,
    }))
    return ok({ items, total, page, pageSize })
  })
}
