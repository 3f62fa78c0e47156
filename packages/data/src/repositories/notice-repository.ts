import type { Role } from '@thidua/contracts'
import type { Executor } from './executor.ts'
import { runText } from './executor.ts'

export type NewNotice = {
  readonly messageId: string
  readonly kind: string
  /** Null: about something else, which `params` name. */
  readonly dossierId: string | null
  readonly params: Readonly<Record<string, unknown>>
  /** One person, or everybody who holds a role, at a unit where one is given. */
  readonly to:
    | { readonly userId: string }
    | { readonly role: Role; readonly unitId: string | null; readonly today: string }
}

const insertText = `insert into notices (tenant_id, id, user_id, dossier_id, kind, params, created_at)
  select current_setting('app.tenant_id')::uuid, md5(n."messageId" || h.user_id::text)::uuid, h.user_id, n."dossierId", n.kind,
    n.params, $2::timestamptz
  from jsonb_to_recordset($1::jsonb) as n ("messageId" text, kind text, "dossierId" uuid, params jsonb, "userId" uuid,
    role text, "unitId" uuid, today date)
  cross join lateral (
    select n."userId" as user_id where n."userId" is not null
    union
    select a.user_id from role_assignments a join users u on u.tenant_id = a.tenant_id and u.id = a.user_id
    where a.role = n.role and (n."unitId" is null or a.unit_id = n."unitId") and u.disabled_at is null
      and a.valid_from <= n.today and (a.valid_to is null or a.valid_to >= n.today)) h
  on conflict do nothing`

/**
 * Puts notices before people. A notice is told apart by its message and person, so delivering the same message twice is
 * harmless.
 */
export async function insertNotices(
  executor: Executor,
  notices: readonly NewNotice[],
  at: Date,
): Promise<void> {
  if (notices.length === 0) return
  const rows = notices.map(({ to, ...notice }) => ({ ...notice, ...to }))
  await runText(executor, insertText, [JSON.stringify(rows), at])
}
