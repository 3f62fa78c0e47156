import type { SubjectKind } from '@thidua/contracts'
import { sql } from 'kysely'
import type { Executor } from './executor.ts'
import { currentTenant, firstOf, rowsOf } from './executor.ts'

export type NewDecision = {
  readonly id: string
  readonly issuingUnitId: string
  readonly year: number
  readonly number: string
  readonly signedOn: string
  readonly signatureForm: string
  readonly signerPost: string
  readonly signerName: string
  readonly summary: string
  readonly recordedBy: string
  readonly at: Date
}

/** A number taken before, by the same issuer in the same year, breaks the unique key of `decisions`. */
export async function insertDecision(executor: Executor, decision: NewDecision): Promise<void> {
  await sql`insert into decisions (tenant_id, id, issuing_unit_id, year, number, signed_on, signature_form, signer_post,
      signer_name, summary, recorded_by, recorded_at)
    values (${currentTenant}, ${decision.id}, ${decision.issuingUnitId}, ${decision.year}, ${decision.number},
      ${decision.signedOn}, ${decision.signatureForm}, ${decision.signerPost}, ${decision.signerName},
      ${decision.summary}, ${decision.recordedBy}, ${decision.at})`.execute(executor)
}

export type FoundDecision = {
  readonly id: string
  readonly signedOn: string
  readonly signerName: string
  readonly lastPosition: number
}

/**
 * The decision an issuer gave this number in a year. Until the transaction ends nobody else can give or use that number:
 * decisions themselves are never updated, so the number is locked and not the row.
 */
export async function lockDecisionByNumber(
  executor: Executor,
  asked: { readonly issuingUnitId: string; readonly year: number; readonly number: string },
): Promise<FoundDecision | null> {
  const name = `decision ${asked.issuingUnitId} ${asked.year} ${asked.number}`
  await sql`select pg_advisory_xact_lock(hashtextextended(${name}, 0))`.execute(executor)
  return firstOf(
    sql<FoundDecision>`select q.id, q.signed_on as "signedOn", q.signer_name as "signerName",
        coalesce((select max(i.position) from decision_items i where i.decision_id = q.id), 0) as "lastPosition"
      from decisions q where q.issuing_unit_id = ${asked.issuingUnitId} and q.year = ${asked.year}
        and q.number = ${asked.number}`,
    executor,
  )
}

export type NewDecisionItem = {
  readonly id: string
  readonly position: number
  readonly dossierId: string
  readonly roundId: string
  readonly subjectId: string
  readonly subjectName: string
  readonly subjectKind: SubjectKind
  readonly unitId: string
  readonly unitName: string
  readonly title: string
  readonly achievement: string
  readonly amount: number | null
  readonly searchKey: string
  readonly sortKey: string
  readonly certificate: {
    readonly id: string
    readonly code: string
    readonly goldenBookNumber: string
    readonly claim: unknown
    readonly signature: string
    readonly keyId: string
  }
}

/** Items and their certificates in one statement, however many there are. */
export async function insertDecisionItems(
  executor: Executor,
  decisionId: string,
  items: readonly NewDecisionItem[],
  at: Date,
): Promise<void> {
  const rows = JSON.stringify(items.map((item) => ({ ...item, certificate: undefined })))
  const certificates = JSON.stringify(
    items.map((item) => ({ ...item.certificate, decisionItemId: item.id, claim: item.certificate.claim })),
  )
  await sql`with made as (
      insert into decision_items (tenant_id, id, decision_id, position, dossier_id, round_id, subject_id, subject_name,
        subject_kind, unit_id, unit_name, title, achievement, amount, search_key, sort_key)
      select ${currentTenant}, i.id, ${decisionId}::uuid, i.position, i."dossierId", i."roundId", i."subjectId",
        i."subjectName", i."subjectKind", i."unitId", i."unitName", i.title, i.achievement, i.amount, i."searchKey",
        i."sortKey"
      from jsonb_to_recordset(${rows}::jsonb) as i (id uuid, position int, "dossierId" uuid, "roundId" uuid,
        "subjectId" uuid, "subjectName" text, "subjectKind" text, "unitId" uuid, "unitName" text, title text,
        achievement text, amount bigint, "searchKey" text, "sortKey" text)
    )
    insert into certificates (tenant_id, id, code, decision_item_id, golden_book_number, claim, signature, key_id, status,
      issued_at)
    select ${currentTenant}, c.id, c.code, c."decisionItemId", c."goldenBookNumber", c.claim, c.signature, c."keyId",
      'valid', ${at}::timestamptz
    from jsonb_to_recordset(${certificates}::jsonb) as c (id uuid, code text, "decisionItemId" uuid,
      "goldenBookNumber" text, claim jsonb, signature text, "keyId" text)`.execute(executor)
}

export type DecisionItemRow = {
  readonly order: number
  readonly dossierId: string
  readonly subjectName: string
  readonly subjectKind: SubjectKind
  readonly unitName: string
  readonly title: string
  readonly achievement: string
  readonly amount: number | null
  readonly certificateCode: string | null
  readonly goldenBookNumber: string | null
}

export type DecisionRow = {
  readonly id: string
  readonly number: string
  readonly signedOn: string
  readonly issuingUnitId: string
  readonly signatureForm: string
  readonly signerPost: string
  readonly signerName: string
  readonly summary: string
  readonly itemUnitIds: readonly string[]
  readonly items: readonly DecisionItemRow[]
}

const decisionColumns = sql`q.id, q.number, q.signed_on as "signedOn", q.issuing_unit_id as "issuingUnitId",
  q.signature_form as "signatureForm", q.signer_post as "signerPost", q.signer_name as "signerName", q.summary,
  array(select distinct i.unit_id from decision_items i where i.decision_id = q.id) as "itemUnitIds",
  array(select json_build_object('order', i.position, 'dossierId', i.dossier_id, 'subjectName', i.subject_name,
      'subjectKind', i.subject_kind, 'unitName', i.unit_name, 'title', i.title, 'achievement', i.achievement,
      'amount', i.amount, 'certificateCode', c.code, 'goldenBookNumber', c.golden_book_number)
    from decision_items i left join certificates c on c.tenant_id = i.tenant_id and c.decision_item_id = i.id
      and c.status = 'valid'
    where i.decision_id = q.id order by i.position) as items`

export async function findDecision(executor: Executor, decisionId: string): Promise<DecisionRow | null> {
  return firstOf(
    sql<DecisionRow>`select ${decisionColumns} from decisions q where q.id = ${decisionId}`,
    executor,
  )
}

/** Decisions of an issuer, or with items of some units; null means every decision. */
export async function listDecisions(
  executor: Executor,
  asked: { readonly unitIds: readonly string[] | null; readonly limit: number; readonly offset: number },
): Promise<{ readonly rows: readonly DecisionRow[]; readonly total: number }> {
  const where = asked.unitIds
    ? sql`(q.issuing_unit_id = any(${asked.unitIds}) or exists (select from decision_items i
        where i.decision_id = q.id and i.unit_id = any(${asked.unitIds})))`
    : sql`true`
  const rows = await rowsOf(
    sql<DecisionRow & { total: number }>`select ${decisionColumns},
        (select count(*) from decisions q where ${where}) as total
      from decisions q where ${where} order by q.signed_on desc, q.id desc limit ${asked.limit} offset ${asked.offset}`,
    executor,
  )
  return { rows, total: rows[0]?.total ?? 0 }
}

export type CertificateRow = {
  readonly code: string
  readonly status: 'valid' | 'revoked'
  readonly goldenBookNumber: string
  readonly claim: Readonly<Record<string, string>>
  readonly signature: string
  readonly keyId: string
  readonly subjectName: string
  readonly unitName: string
  readonly title: string
  readonly decisionNumber: string
  readonly signedOn: string
  readonly dossierId: string
  readonly decisionId: string
}

export async function findCertificate(executor: Executor, code: string): Promise<CertificateRow | null> {
  return firstOf(
    sql<CertificateRow>`select c.code, c.status, c.golden_book_number as "goldenBookNumber", c.claim, c.signature,
        c.key_id as "keyId", i.subject_name as "subjectName", i.unit_name as "unitName", i.title,
        q.number as "decisionNumber", q.signed_on as "signedOn", i.dossier_id as "dossierId",
        q.id as "decisionId"
      from certificates c join decision_items i on i.tenant_id = c.tenant_id and i.id = c.decision_item_id
        join decisions q on q.tenant_id = i.tenant_id and q.id = i.decision_id
      where c.code = ${code}`,
    executor,
  )
}

export type PublicAwardRow = Pick<
  CertificateRow,
  'subjectName' | 'unitName' | 'title' | 'decisionNumber' | 'signedOn'
> & {
  readonly certificateCode: string
}

/** The golden book as anybody may read it: names, units, titles, decisions; nothing else. */
export async function listPublicAwards(
  executor: Executor,
  asked: { readonly words: readonly string[]; readonly limit: number; readonly offset: number },
): Promise<{ readonly rows: readonly PublicAwardRow[]; readonly total: number }> {
  const words = asked.words.map((word) => sql`i.search_key like ${`%${word}%`}`)
  const where = sql.join([sql`i.revoked_at is null and c.status = 'valid'`, ...words], sql` and `)
  const from = sql`decision_items i join decisions q on q.tenant_id = i.tenant_id and q.id = i.decision_id
    join certificates c on c.tenant_id = i.tenant_id and c.decision_item_id = i.id`
  const rows = await rowsOf(
    sql<
      PublicAwardRow & { total: number }
    >`select i.subject_name as "subjectName", i.unit_name as "unitName", i.title,
        q.number as "decisionNumber", q.signed_on as "signedOn", c.code as "certificateCode",
        (select count(*) from ${from} where ${where}) as total
      from ${from} where ${where} order by q.signed_on desc, i.sort_key, i.id
      limit ${asked.limit} offset ${asked.offset}`,
    executor,
  )
  return { rows, total: rows[0]?.total ?? 0 }
}

export type PastAwardRow = {
  readonly title: string
  readonly decisionNumber: string
  readonly signedOn: string
  readonly achievement: string | null
  readonly initiativeKey: string | null
}
