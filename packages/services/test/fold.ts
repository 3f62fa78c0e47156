import { sql } from 'kysely'
import type { Platform } from './open-platform.ts'
import { rowsOf } from './rows-of.ts'

type Folded = { readonly code: string; readonly stage: string; readonly folded: string }

/**
 * Rebuilds every dossier's stage, suspension and version from its events alone and compares with the table (invariants
 * I1 and I2). Answers what differs: nothing, when all is well.
 */
export async function differencesFromEvents(platform: Platform): Promise<readonly Folded[]> {
  return rowsOf(
    platform,
    sql<Folded>`select d.code, d.stage, f.stage as folded
      from dossiers d
      left join lateral (select e.payload ->> 'to' as stage from events e
        where e.subject_id = d.id and e.payload ? 'to' order by e.seq desc limit 1) f on true
      left join lateral (select max(e.subject_version) as version, count(e.subject_version)::int as events,
          (array_agg(e.payload ->> 'act' order by e.seq desc)
            filter (where e.payload ->> 'act' in ('suspend', 'resume', 'withdraw')))[1] as last_hold
        from events e where e.subject_id = d.id) v on true
      where f.stage is distinct from d.stage or v.version is distinct from d.version
        or v.events is distinct from d.version or (coalesce(v.last_hold, '') = 'suspend') <> d.suspended`,
  )
}
