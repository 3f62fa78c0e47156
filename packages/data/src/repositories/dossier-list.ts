import type { SubjectKind } from '@thidua/contracts'
import type { RawBuilder } from 'kysely'
import { sql } from 'kysely'
import type { Executor } from './executor.ts'
import { rowsOf, rowsOfKept } from './executor.ts'

/** What a person may see, as `dossierVisibility` of the access room says it. */
export type VisibleDossiers = {
  readonly everything: boolean
  readonly unitIds: readonly string[]
  readonly submitted: boolean
  readonly ownerUserId: string | null
}

export type DossierFilter = {
  readonly words: readonly string[]
  readonly stages: readonly string[]
  readonly unitId: string | null
  readonly stakeholder: string | null
  readonly roundId: string | null
  readonly title: string | null
}

export type DossierSort = 'updatedAt' | 'subjectName' | 'met' | 'deadlineOn'

export type DossierListRow = {
  readonly id: string
  readonly code: string
  readonly roundId: string
  readonly subjectName: string
  readonly subjectKind: SubjectKind
  readonly stakeholder: string
  readonly unitId: string
  readonly title: string
  readonly stage: string
  readonly workflowHash: string
  readonly suspended: boolean
  readonly deadlineOn: string | null
  readonly met: number
  readonly updatedAt: Date
  readonly version: number
}

export const dossierListColumns = sql`d.id, d.code, d.round_id as "roundId", d.subject_name as "subjectName",
  d.subject_kind as "subjectKind", d.stakeholder, d.unit_id as "unitId", d.title, d.stage,
  d.workflow_hash as "workflowHash", d.suspended, d.deadline_on as "deadlineOn", d.met, d.updated_at as "updatedAt", d.version`

/** Visibility in SQL: only the parts that apply are said, so that the planner sees a plain condition. */
export function visibleCondition(visible: VisibleDossiers): RawBuilder<unknown> {
  if (visible.everything) return sql`true`
  const parts: RawBuilder<unknown>[] = []
  if (visible.unitIds.length === 1) parts.push(sql`d.unit_id = ${visible.unitIds[0]}`)
  if (visible.unitIds.length > 1) parts.push(sql`d.unit_id = any(${visible.unitIds})`)
  if (visible.submitted) parts.push(sql`d.submission_letter_id is not null`)
  if (visible.ownerUserId) {
    parts.push(
      sql`d.subject_id in (select o.id from subjects o where o.owner_user_id = ${visible.ownerUserId})`,
    )
  }
  return parts.length === 0 ? sql`false` : sql`(${sql.join(parts, sql` or `)})`
}

function filterCondition(filter: DossierFilter): readonly RawBuilder<unknown>[] {
  const parts: RawBuilder<unknown>[] = []
  if (filter.unitId) parts.push(sql`d.unit_id = ${filter.unitId}`)
  if (filter.stages.length === 1) parts.push(sql`d.stage = ${filter.stages[0]}`)
  if (filter.stages.length > 1) parts.push(sql`d.stage = any(${filter.stages})`)
  if (filter.stakeholder) parts.push(sql`d.stakeholder = ${filter.stakeholder}`)
  if (filter.roundId) parts.push(sql`d.round_id = ${filter.roundId}`)
  if (filter.title) parts.push(sql`d.title = ${filter.title}`)
  for (const word of filter.words) parts.push(sql`d.search_key like ${`%${word}%`}`)
  return parts
}

const orders: Readonly<Record<DossierSort, { up: RawBuilder<unknown>; down: RawBuilder<unknown> }>> = {
  updatedAt: { up: sql`d.updated_at, d.id desc`, down: sql`d.updated_at desc, d.id` },
  subjectName: { up: sql`d.sort_key, d.id`, down: sql`d.sort_key desc, d.id desc` },
  met: { up: sql`d.met, d.id desc`, down: sql`d.met desc, d.id` },
  deadlineOn: {
    up: sql`d.deadline_on nulls last, d.id`,
    down: sql`d.deadline_on desc nulls last, d.id desc`,
  },
}

export async function listDossiers(
  executor: Executor,
  asked: {
    readonly visible: VisibleDossiers
    readonly filter: DossierFilter
    readonly sort: DossierSort
    readonly descending: boolean
    readonly limit: number
    readonly offset: number
  },
): Promise<{ readonly rows: readonly DossierListRow[]; readonly total: number }> {
  const where = sql.join([visibleCondition(asked.visible), ...filterCondition(asked.filter)], sql` and `)
  const order = orders[asked.sort][asked.descending ? 'down' : 'up']
  // An ordered index gives the page, another the count; words find rows in no order, which are counted in passing.
  const isSearch = asked.filter.words.length > 0
  const total = isSearch ? sql`count(*) over ()` : sql`(select count(*) from dossiers d where ${where})`
  const rows = await rowsOfKept(
    sql<DossierListRow & { total: number }>`select ${dossierListColumns}, ${total} as total
      from dossiers d where ${where} order by ${order} limit ${asked.limit} offset ${asked.offset}`,
    executor,
  )
  return { rows, total: rows[0]?.total ?? 0 }
}

/** Stages somebody holds, and where: the rows a person's work consists of. */
export type HeldStages = {
  readonly stages: readonly string[]
  /** Null: wherever the dossier comes from. */
  readonly unitIds: readonly string[] | null
  readonly ownerUserId: string | null
}

/** Live dossiers lying with a person, the most urgent first. */
export async function listHeldDossiers(
  executor: Executor,
  held: readonly HeldStages[],
  limit: number,
): Promise<readonly DossierListRow[]> {
  const parts = held
    .filter((one) => one.stages.length > 0)
    .map((one) => {
      const stage = sql`d.stage = any(${one.stages})`
      if (one.ownerUserId) {
        return sql`(${stage} and d.subject_id in (select o.id from subjects o where o.owner_user_id = ${one.ownerUserId}))`
      }
      return one.unitIds ? sql`(${stage} and d.unit_id = any(${one.unitIds}))` : sql`(${stage})`
    })
  if (parts.length === 0) return []
  return rowsOf(
    sql<DossierListRow>`select ${dossierListColumns} from dossiers d
      where d.terminal is null and not d.suspended and (${sql.join(parts, sql` or `)})
      order by d.deadline_on nulls last, d.stage_entered_at, d.id limit ${limit}`,
    executor,
  )
}

export type UnitSummaryRow = {
  readonly unitId: string
  readonly dossiers: number
  readonly awarded: number
  readonly averageMet: number | null
}

export async function summarizeByUnit(
  executor: Executor,
  visible: VisibleDossiers,
  roundId: string | null,
): Promise<readonly UnitSummaryRow[]> {
  const round = roundId ? sql`d.round_id = ${roundId}` : sql`true`
  return rowsOf(
    sql<UnitSummaryRow>`select d.unit_id as "unitId", count(*) as dossiers,
        count(*) filter (where d.terminal = 'awarded') as awarded, avg(d.met) as "averageMet"
      from dossiers d where ${visibleCondition(visible)} and ${round} group by d.unit_id`,
    executor,
  )
}
