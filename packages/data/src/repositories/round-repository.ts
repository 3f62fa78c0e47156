import type { Occasion } from '@thidua/contracts'
import { sql } from 'kysely'
import type { Executor } from './executor.ts'
import { asJson, currentTenant, firstOf, rowsOf } from './executor.ts'

export type RoundRow = {
  readonly id: string
  readonly campaignId: string
  readonly code: string
  readonly name: string
  readonly occasion: Occasion
  readonly year: number
  readonly opensOn: string
  readonly closesOn: string
  readonly closed: boolean
  readonly titles: readonly string[]
  readonly version: number
}

const roundColumns = sql`r.id, r.campaign_id as "campaignId", r.code, r.name, r.occasion, r.year,
  r.opens_on::text as "opensOn", r.closes_on::text as "closesOn", r.closed_at is not null as closed, r.titles, r.version`

export async function listRounds(executor: Executor): Promise<readonly RoundRow[]> {
  return rowsOf(
    sql<RoundRow>`select ${roundColumns} from rounds r order by r.opens_on desc, r.code`,
    executor,
  )
}

export async function findRound(executor: Executor, roundId: string): Promise<RoundRow | null> {
  return firstOf(sql<RoundRow>`select ${roundColumns} from rounds r where r.id = ${roundId}`, executor)
}

export async function insertRound(
  executor: Executor,
  round: Omit<RoundRow, 'closed' | 'version'>,
): Promise<boolean> {
  const { numAffectedRows } =
    await sql`insert into rounds (tenant_id, id, campaign_id, code, name, occasion, year, opens_on,
      closes_on, titles)
    values (${currentTenant}, ${round.id}, ${round.campaignId}, ${round.code}, ${round.name}, ${round.occasion},
      ${round.year}, ${round.opensOn}, ${round.closesOn}, ${round.titles}) on conflict do nothing`.execute(
      executor,
    )
  return numAffectedRows === 1n
}

export async function closeRound(
  executor: Executor,
  roundId: string,
  version: number,
  now: Date,
): Promise<boolean> {
  const { numAffectedRows } =
    await sql`update rounds set closed_at = coalesce(closed_at, ${now}), version = version + 1
    where id = ${roundId} and version = ${version}`.execute(executor)
  return numAffectedRows === 1n
}

export type CampaignRow = { readonly id: string; readonly code: string; readonly contentHash: string }

export async function findCampaign(executor: Executor, code: string): Promise<CampaignRow | null> {
  return firstOf(
    sql<CampaignRow>`select id, code, content_hash as "contentHash" from campaigns where code = ${code}`,
    executor,
  )
}

export async function saveCampaign(
  executor: Executor,
  campaign: CampaignRow & { readonly content: unknown; readonly now: Date },
): Promise<void> {
  await sql`insert into campaigns (tenant_id, id, code, content, content_hash, created_at)
    values (${currentTenant}, ${campaign.id}, ${campaign.code}, ${asJson(campaign.content)}, ${campaign.contentHash},
      ${campaign.now})
    on conflict (tenant_id, code) do update set content = excluded.content, content_hash = excluded.content_hash`.execute(
    executor,
  )
}
