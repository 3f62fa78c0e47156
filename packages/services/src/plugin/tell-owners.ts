import { carriedNotice, insertNotices, listDossierNews } from '@thidua/data/repositories'
import type { QueryContext } from '../command/run-query.ts'
import { noticesToPreparers } from '../notice/notices-to-preparers.ts'
import type { DraftMove, DraftTarget } from './move-draft.ts'

/** Everybody who may hand a draft in hears that it was carried and has a place to look at. */
export async function tellOwners(
  { transaction, now, today }: QueryContext,
  { workflow }: DraftTarget,
  moves: readonly DraftMove[],
): Promise<void> {
  const told = new Map(
    moves.filter(({ copy }) => copy.needsAttention).map(({ row, copy }) => [row.id, copy.generation]),
  )
  if (told.size === 0) return
  const news = await listDossierNews(transaction, [...told.keys()])
  const notices = news.flatMap((row) => {
    const notice = {
      messageId: `${carriedNotice} ${row.id} ${told.get(row.id)}`,
      kind: carriedNotice,
      dossierId: row.id,
      params: { code: row.code, subjectName: row.subjectName },
    }
    return noticesToPreparers(workflow, row, { notice, today })
  })
  await insertNotices(transaction, notices, now)
}
