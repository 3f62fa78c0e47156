import { sql } from 'kysely'
import type { Executor } from './executor.ts'
import { asJson, currentTenant, firstOf, rowsOf } from './executor.ts'

// Settings, calendar, content versions, signing keys, DTI scores: what dossiers are judged by.

export type SettingValue = string | number | boolean | null
export type SettingRow = {
  readonly key: string
  readonly value: SettingValue
  readonly legalBasis: string
  readonly certainty: 'verified' | 'unverified'
  readonly version: number
}

export async function listSettings(executor: Executor): Promise<readonly SettingRow[]> {
  return rowsOf(
    sql<SettingRow>`select key, value, legal_basis as "legalBasis", certainty, version from settings order by key`,
    executor,
  )
}

/** What an official has changed is never overwritten by what the program ships. */
export async function insertSetting(
  executor: Executor,
  setting: Omit<SettingRow, 'version'> & { readonly now: Date },
): Promise<void> {
  await sql`insert into settings (tenant_id, key, value, legal_basis, certainty, changed_at)
    values (${currentTenant}, ${setting.key}, ${asJson(setting.value)}, ${setting.legalBasis}, ${setting.certainty},
      ${setting.now}) on conflict do nothing`.execute(executor)
}

export async function updateSetting(
  executor: Executor,
  change: SettingRow & { readonly changedBy: string; readonly now: Date },
): Promise<boolean> {
  const { numAffectedRows } = await sql`update settings set value = ${asJson(change.value)},
      legal_basis = ${change.legalBasis}, certainty = ${change.certainty}, version = version + 1,
      changed_by = ${change.changedBy}, changed_at = ${change.now}
    where key = ${change.key} and version = ${change.version}`.execute(executor)
  return numAffectedRows === 1n
}

export type CalendarDayRow = {
  readonly date: string
  readonly kind: 'holiday' | 'workday'
  readonly name: string
  readonly source: string
}

export async function listCalendarDays(
  executor: Executor,
  year: number | null,
): Promise<readonly CalendarDayRow[]> {
  return rowsOf(
    sql<CalendarDayRow>`select date::text as date, kind, name, source from calendar_days
      where ${year}::int is null or extract(year from date) = ${year}::int order by date`,
    executor,
  )
}

export async function insertCalendarDay(executor: Executor, day: CalendarDayRow): Promise<void> {
  await sql`insert into calendar_days (tenant_id, date, kind, name, source)
    values (${currentTenant}, ${day.date}, ${day.kind}, ${day.name}, ${day.source}) on conflict do nothing`.execute(
    executor,
  )
}

export async function saveCalendarDay(executor: Executor, day: CalendarDayRow): Promise<void> {
  await sql`insert into calendar_days (tenant_id, date, kind, name, source)
    values (${currentTenant}, ${day.date}, ${day.kind}, ${day.name}, ${day.source})
    on conflict (tenant_id, date) do update set kind = excluded.kind, name = excluded.name, source = excluded.source`.execute(
    executor,
  )
}

export async function deleteCalendarDay(executor: Executor, date: string): Promise<void> {
  await sql`delete from calendar_days where date = ${date}`.execute(executor)
}

export type ContentVersion = {
  readonly hash: string
  readonly kind: 'form' | 'scoring' | 'workflow' | 'document' | 'extension' | 'composition' | 'collection'
  readonly pluginId: string | null
  readonly contentId: string
  readonly version: string
  readonly content: unknown
}

/** Content is kept for ever under its hash; the same content twice is one row. */
export async function insertContentVersions(
  executor: Executor,
  versions: readonly ContentVersion[],
  now: Date,
): Promise<void> {
  for (const version of versions) {
    await sql`insert into content_versions (tenant_id, hash, kind, plugin_id, content_id, version, content, created_at)
      values (${currentTenant}, ${version.hash}, ${version.kind}, ${version.pluginId}, ${version.contentId},
        ${version.version}, ${asJson(version.content)}, ${now}) on conflict do nothing`.execute(executor)
  }
}

export async function findContentVersion(executor: Executor, hash: string): Promise<ContentVersion | null> {
  return firstOf(
    sql<ContentVersion>`select hash, kind, plugin_id as "pluginId", content_id as "contentId", version, content
      from content_versions where hash = ${hash}`,
    executor,
  )
}

/** Workflows beside the known ones, and documents of plugins that are gone; of the same document the newest comes last. */
export async function listOlderPluginContent(
  executor: Executor,
  asked: { readonly exceptWorkflows: readonly string[]; readonly documentsOf: readonly string[] },
): Promise<readonly ContentVersion[]> {
  return rowsOf(
    sql<ContentVersion>`select hash, kind, plugin_id as "pluginId", content_id as "contentId", version, content
      from content_versions
      where (kind = 'workflow' and hash <> all(${[...asked.exceptWorkflows]}::text[]))
        or (kind = 'document' and plugin_id = any(${[...asked.documentsOf]}::text[]))
      order by created_at, hash`,
    executor,
  )
}

export async function saveSigningKey(
  executor: Executor,
  key: { readonly keyId: string; readonly publicKey: string; readonly now: Date },
): Promise<void> {
  await sql`insert into signing_keys (tenant_id, key_id, public_key, created_at)
    values (${currentTenant}, ${key.keyId}, ${key.publicKey}, ${key.now}) on conflict do nothing`.execute(
    executor,
  )
}

export type DtiScoreRow = {
  readonly unitId: string
  readonly year: number
  readonly percent: number
  readonly source: string
}

export async function listDtiScores(executor: Executor): Promise<readonly DtiScoreRow[]> {
  return rowsOf(
    sql<DtiScoreRow>`select unit_id as "unitId", year, percent::float8 as percent, source from dti_scores
      order by year, unit_id`,
    executor,
  )
}

export async function saveDtiScore(
  executor: Executor,
  score: DtiScoreRow & { readonly recordedBy: string; readonly now: Date },
): Promise<void> {
  await sql`insert into dti_scores (tenant_id, unit_id, year, percent, source, recorded_by, recorded_at)
    values (${currentTenant}, ${score.unitId}, ${score.year}, ${score.percent}, ${score.source}, ${score.recordedBy},
      ${score.now})
    on conflict (tenant_id, unit_id, year) do update set percent = excluded.percent, source = excluded.source,
      recorded_by = excluded.recorded_by, recorded_at = excluded.recorded_at`.execute(executor)
}
