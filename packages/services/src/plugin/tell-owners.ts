import { carriedNotice, insertNotices, listDossierNews } from '@thidua/data/repositories'
import type { NewNotice } from '@thidua/data/repositories'
import { findStage } from '@thidua/workflow'
import type { QueryContext } from '../command/run-query.ts'
import type { DraftMove, DraftTarget } from './move-draft.ts'

/** Everybody who may hand a draft in hears that it was carried and has a place to look at: the unit's officers, the subject. */
export async function tellOwners(
  { transaction, now, today }: QueryContext,
  kit: DraftTarget,
  moves: readonly DraftMove[],
): Promise<void> {
  const told = moves.filter(({ copy }) => copy.needsAttention)
  if (told.length === 0) return
  const start = findStage(kit.workflow, kit.workflow.start)
  const people = (start?.steps ?? []).flatMap(({ by }) => by)
  const roles = new Set(people.flatMap(({ role, at }) => (at === 'agency' ? [role] : [])))
  const concernsSubject = people.some(({ at }) => at === 'subject')
  const news = await listDossierNews(
    transaction,
    told.map(({ row }) => row.id),
  )
  const generations = new Map(told.map(({ row, copy }) => [row.id, copy.generation]))
  const notices = news.flatMap((row): readonly NewNotice[] => {
    const notice = {
      messageId: `${carriedNotice} ${row.id} ${generations.get(row.id)}`,
      kind: carriedNotice,
      dossierId: row.id,
      params: { code: row.code, subjectName: row.subjectName },
    }
    const owner = concernsSubject ? row.subjectOwnerUserId : null
    return [
      ...[...roles].map((role) => ({ ...notice, to: { role, unitId: row.unitId, today } })),
      ...(owner ? [{ ...notice, to: { userId: owner } }] : []),
    ]
  })
  await insertNotices(transaction, notices, now)
}
