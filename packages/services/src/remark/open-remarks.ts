import { remarkSides, seesRemark } from '@thidua/access'
import type { RemarkSide, RemarkThreadView } from '@thidua/contracts'
import type { RemarkThreadRow } from '@thidua/data/repositories'
import { listRemarkThreads } from '@thidua/data/repositories'
import type { Outcome } from '@thidua/kernel'
import { ok, refuse } from '@thidua/kernel'
import type { QueryContext } from '../command/run-query.ts'
import type { DossierFile } from '../dossier/dossier-file.ts'

/** The threads this person sees, each with what of it they see. */
export async function seenThreads(
  context: QueryContext,
  file: DossierFile,
): Promise<readonly RemarkThreadRow[]> {
  const sides = remarkSides(context.actor, file.resource)
  const threads = await listRemarkThreads(context.transaction, file.row.id)
  return threads.flatMap((thread) => seenPart(thread, sides) ?? [])
}

export async function openThread(
  context: QueryContext,
  file: DossierFile,
  threadId: string,
): Promise<Outcome<RemarkThreadRow>> {
  const thread = (await seenThreads(context, file)).find(({ id }) => id === threadId)
  return thread ? ok(thread) : refuse('remark.not-found')
}

/** The thread a person answers or settles, as they read it: refused when somebody has spoken since. */
export async function openReadThread(
  context: QueryContext,
  file: DossierFile,
  { threadId, version }: { readonly threadId: string; readonly version: number },
): Promise<Outcome<RemarkThreadRow>> {
  const thread = await openThread(context, file, threadId)
  if (!thread.ok || thread.value.version === version) return thread
  const { lastByName, lastAt } = thread.value
  return refuse('remark.stale', { by: lastByName, at: lastAt.toISOString(), version: thread.value.version })
}

export function viewThread(thread: RemarkThreadRow): RemarkThreadView {
  const { id, partId, version, side, forFiller, requestKind, settledByName, settledAt, remarks } = thread
  return {
    id,
    partId,
    version,
    side,
    forFiller,
    sentWith: requestKind,
    settled: settledAt ? { by: settledByName ?? '', at: settledAt.toISOString() } : null,
    remarks: remarks.map((remark) => ({
      id: remark.id,
      text: remark.text,
      by: { userId: remark.authorId, name: remark.authorName },
      side: remark.side,
      at: remark.at.toISOString(),
      shown: remark.shownAt !== null,
    })),
  }
}

function seenPart(thread: RemarkThreadRow, sides: ReadonlySet<RemarkSide>): RemarkThreadRow | null {
  const remarks = thread.remarks.filter(({ shownAt }) =>
    seesRemark(sides, { threadSide: thread.side, shown: shownAt !== null }),
  )
  return remarks.length > 0 ? { ...thread, remarks } : null
}
