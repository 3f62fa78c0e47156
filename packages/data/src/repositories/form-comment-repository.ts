import { sql } from 'kysely'
import type { Executor } from './executor.ts'
import { currentTenant, firstOf, rowsOf } from './executor.ts'

export type FormCommentRow = {
  readonly id: string
  readonly partId: string
  readonly text: string
  readonly authorId: string
  readonly authorName: string
  readonly at: Date
  readonly resolved: boolean
}

const commentColumns = sql`c.id, c.part_id as "partId", c.text, c.author_id as "authorId",
  c.author_name as "authorName", c.at, c.resolved_at is not null as resolved`

export async function listFormComments(
  executor: Executor,
  draftId: string,
): Promise<readonly FormCommentRow[]> {
  return rowsOf(
    sql<FormCommentRow>`select ${commentColumns} from form_comments c where c.draft_id = ${draftId}
      order by c.at, c.id limit 2000`,
    executor,
  )
}

export async function findFormComment(
  executor: Executor,
  draftId: string,
  commentId: string,
): Promise<FormCommentRow | null> {
  return firstOf(
    sql<FormCommentRow>`select ${commentColumns} from form_comments c
      where c.draft_id = ${draftId} and c.id = ${commentId}`,
    executor,
  )
}

export async function insertFormComment(
  executor: Executor,
  comment: Omit<FormCommentRow, 'resolved'> & { readonly draftId: string },
): Promise<void> {
  await sql`insert into form_comments (tenant_id, id, draft_id, part_id, text, author_id, author_name, at)
    values (${currentTenant}, ${comment.id}, ${comment.draftId}, ${comment.partId}, ${comment.text},
      ${comment.authorId}, ${comment.authorName}, ${comment.at})`.execute(executor)
}

/** False when the draft has no such comment. */
export async function resolveFormComment(
  executor: Executor,
  change: {
    readonly draftId: string
    readonly commentId: string
    readonly resolved: boolean
    readonly by: string
    readonly at: Date
  },
): Promise<boolean> {
  const { numAffectedRows } = await sql`update form_comments
    set resolved_at = ${change.resolved ? change.at : null}, resolved_by = ${change.resolved ? change.by : null}
    where draft_id = ${change.draftId} and id = ${change.commentId}`.execute(executor)
  return numAffectedRows === 1n
}
