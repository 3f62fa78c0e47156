import type { RemarkSide } from '@thidua/contracts'
import { sql } from 'kysely'
import type { Executor } from './executor.ts'
import { currentTenant, firstOf, rowsOf } from './executor.ts'

export type RemarkRow = {
  readonly id: string
  readonly side: RemarkSide
  readonly text: string
  readonly authorId: string
  readonly authorName: string
  readonly at: Date
  readonly shownAt: Date | null
}

export type RemarkThreadRow = {
  readonly id: string
  readonly partId: string
  readonly side: RemarkSide
  readonly forFiller: boolean
  /** What it went to the agency with. */
  readonly requestKind: 'supplement' | 'return' | null
  readonly version: number
  readonly settledBy: string | null
  readonly settledByName: string | null
  readonly settledAt: Date | null
  readonly lastByName: string
  readonly lastAt: Date
  /** Oldest first; never empty. */
  readonly remarks: readonly RemarkRow[]
}

/** What somebody says, before it has an id and a place. */
export type NewRemark = Omit<RemarkRow, 'id'>

type Joined = Omit<RemarkThreadRow, 'remarks'> &
  NewRemark & { readonly remarkId: string; readonly threadSide: RemarkSide }

const joined = sql`t.id, t.part_id as "partId", t.side as "threadSide", t.for_filler as "forFiller",
  q.kind as "requestKind", t.version, t.settled_by as "settledBy", t.settled_by_name as "settledByName",
  t.settled_at as "settledAt", t.last_by_name as "lastByName", t.last_at as "lastAt", r.id as "remarkId", r.side,
  r.text, r.author_id as "authorId", r.author_name as "authorName", r.at, r.shown_at as "shownAt"
  from remark_threads t join remarks r on r.thread_id = t.id left join supplement_requests q on q.id = t.request_id`

/** In the order they were begun. */
export async function listRemarkThreads(
  executor: Executor,
  dossierId: string,
): Promise<readonly RemarkThreadRow[]> {
  const rows = await rowsOf(
    sql<Joined>`select ${joined}
      where t.dossier_id = ${dossierId} order by r.at, r.id`,
    executor,
  )
  const threads = new Map<string, RemarkThreadRow & { readonly remarks: RemarkRow[] }>()
  for (const { remarkId, side, text, authorId, authorName, at, shownAt, threadSide, ...thread } of rows) {
    const known = threads.get(thread.id) ?? { ...thread, side: threadSide, remarks: [] }
    known.remarks.push({ id: remarkId, side, text, authorId, authorName, at, shownAt })
    threads.set(thread.id, known)
  }
  return [...threads.values()]
}

export async function countRemarks(executor: Executor, dossierId: string): Promise<number> {
  const found = await firstOf(
    sql<{ count: number }>`select count(*)::int as count from remarks r
      join remark_threads t on t.id = r.thread_id where t.dossier_id = ${dossierId}`,
    executor,
  )
  return found?.count ?? 0
}

export async function insertRemarkThread(
  executor: Executor,
  thread: {
    readonly id: string
    readonly remarkId: string
    readonly dossierId: string
    readonly partId: string
    readonly forFiller: boolean
    readonly requestId: string | null
  } & NewRemark,
): Promise<void> {
  await sql`insert into remark_threads (tenant_id, id, dossier_id, part_id, side, for_filler, request_id, last_by_name,
      last_at)
    values (${currentTenant}, ${thread.id}, ${thread.dossierId}, ${thread.partId}, ${thread.side},
      ${thread.forFiller}, ${thread.requestId}, ${thread.authorName}, ${thread.at})`.execute(executor)
  await insertRemark(executor, { ...thread, id: thread.remarkId, threadId: thread.id })
}

async function insertRemark(
  executor: Executor,
  remark: RemarkRow & { readonly threadId: string },
): Promise<void> {
  await sql`insert into remarks (tenant_id, id, thread_id, side, text, author_id, author_name, at, shown_at)
    values (${currentTenant}, ${remark.id}, ${remark.threadId}, ${remark.side}, ${remark.text}, ${remark.authorId},
      ${remark.authorName}, ${remark.at}, ${remark.shownAt})`.execute(executor)
}

/** An answer opens the thread again: it was not settled after all. */
export async function replyInThread(
  executor: Executor,
  remark: RemarkRow & { readonly threadId: string },
): Promise<void> {
  await insertRemark(executor, remark)
  await sql`update remark_threads set version = version + 1, settled_by = null, settled_by_name = null,
      settled_at = null, last_by_name = ${remark.authorName}, last_at = ${remark.at}
    where id = ${remark.threadId}`.execute(executor)
}

export async function settleThread(
  executor: Executor,
  change: {
    readonly threadId: string
    readonly settled: boolean
    readonly authorId: string
    readonly authorName: string
    readonly at: Date
  },
): Promise<void> {
  const { settled, authorId, authorName, at } = change
  await sql`update remark_threads set version = version + 1, settled_by = ${settled ? authorId : null},
      settled_by_name = ${settled ? authorName : null}, settled_at = ${settled ? at : null},
      last_by_name = ${authorName}, last_at = ${at}
    where id = ${change.threadId}`.execute(executor)
}

/** The dossier goes back: what was written for whoever fills in goes with it. */
export async function sendRemarks(
  executor: Executor,
  sending: { readonly dossierId: string; readonly requestId: string; readonly at: Date },
): Promise<void> {
  const { dossierId, requestId, at } = sending
  await sql`with sent as (
      update remarks r set shown_at = ${at} from remark_threads t
      where t.id = r.thread_id and t.dossier_id = ${dossierId} and t.for_filler and r.shown_at is null
      returning r.thread_id
    )
    update remark_threads set request_id = ${requestId}
    where request_id is null and id in (select thread_id from sent)`.execute(executor)
}
