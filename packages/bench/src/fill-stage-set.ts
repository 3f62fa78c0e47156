import type { Client } from 'pg'
import { fillFloor } from './fill-floor.ts'
import { send } from './load.ts'
import { sampleAnswers } from './sample-answers.ts'
import type { StageSet } from './stage-set.ts'

export const seededRows = 100_000
export const spareSubjects = 10_000

export type Filled = {
  readonly roundId: string
  /** Subjects nobody has opened a dossier for yet: one for each create. */
  readonly spare: readonly string[]
  /** Some of the rows, in no order: what is read one by one, and where lists are asked for. */
  readonly dossiers: readonly { readonly id: string; readonly unitId: string; readonly stage: string }[]
}

/** 100,000 received dossiers over all units and five stages of the province, and the same rows on the floor. */
export async function fillStageSet(stage: StageSet, officerToken: string): Promise<Filled> {
  const { administrator } = stage
  // What 100,000 rows would each be checked for holds by the way they are made.
  await administrator.query(`set session_replication_role = replica; set maintenance_work_mem = '512MB'`)
  const roundId = await idOf(administrator, `select id from rounds where occasion = 'interim'`)
  const spare = await addSubjects(administrator)
  const templateId = await openDossier(stage, officerToken, { roundId, subjectId: spare.pop() ?? '' })
  await withoutIndexes(administrator, 'dossiers', () => cloneDossier(administrator, templateId))
  await fillFloor(stage.floorDatabase, administrator)
  for (const table of ['dossiers', 'subjects', 'timers', 'events'])
    await administrator.query(`vacuum analyze ${table}`)
  await administrator.query('checkpoint; reset session_replication_role')
  const { rows } = await administrator.query<{ id: string; unitId: string; stage: string }>(
    `select id, unit_id as "unitId", stage from dossiers where code like 'BENCH-%' order by id limit 4000`,
  )
  if (rows.length === 0) throw new Error('nothing was seeded')
  return { roundId, spare, dossiers: rows }
}

async function addSubjects(client: Client): Promise<string[]> {
  await withoutIndexes(client, 'subjects', () =>
    client.query(
      `insert into subjects (tenant_id, id, kind, stakeholder, name, unit_id, search_key, sort_key, created_at, invented)
       select tenant_id, gen_random_uuid(), 'collective', 'enterprise', 'Bench ' || n, id, 'bench ' || n, 'Bench ' || n, now(), true
       from org_units, generate_series(1, $1::int) n where code = 'X0002'`,
      [seededRows + spareSubjects],
    ),
  )
  const { rows } = await client.query<{ id: string }>(
    `select id from subjects where name like 'Bench %' order by substr(name, 7)::int offset $1`,
    [seededRows],
  )
  return rows.map(({ id }) => id)
}

async function openDossier(
  stage: StageSet,
  token: string,
  target: { roundId: string; subjectId: string },
): Promise<string> {
  const created = await send(undefined, stage.ours.port, {
    method: 'POST',
    path: '/api/v1/dossiers',
    headers: { authorization: `Bearer ${token}`, 'idempotency-key': 'bench-template' },
    body: JSON.stringify({ ...target, title: 'bk-tinh', answers: sampleAnswers() }),
  })
  if (created.status >= 300) throw new Error(`the first dossier was refused: ${created.text}`)
  return (JSON.parse(created.text) as { id: string }).id
}

/**
 * Each clone lies with the province: letter, receipt and running clock included, so that reading one reads what people read. No
 * trigger runs while this is filled, so the copies of letter and clock are written here.
 */
async function cloneDossier(client: Client, templateId: string): Promise<void> {
  await client.query(
    `insert into submission_letters (tenant_id, id, unit_id, year, number, signed_on, signed_by, signed_by_name, recorded_at)
     select u.tenant_id, gen_random_uuid(), u.id, 2027, 'BENCH', '2027-02-01', d.created_by, 'Bench', d.created_at
     from org_units u, dossiers d where d.id = $1`,
    [templateId],
  )
  await client.query(
    `with places as (select array_agg(u.id order by u.code) as units, array_agg(l.id order by u.code) as letters
       from org_units u join submission_letters l on l.unit_id = u.id and l.number = 'BENCH'),
     people as (select id, name, sort_key, substr(name, 7)::int as n from subjects where name like 'Bench %')
     insert into dossiers (tenant_id, id, code, round_id, subject_id, subject_name, subject_kind, stakeholder, unit_id, title,
       stage, version, form_hash, scoring_hash, workflow_hash, answers, met, not_met, submission_letter_id, receipt_number,
       received_at, rule_set, stage_entered_at, deadline_on, search_key, sort_key, created_by, created_at, updated_at,
       last_actor_id, last_actor_name, letter_copy, timer_copy)
     select d.tenant_id, gen_random_uuid(), 'BENCH-' || n, d.round_id, p.id, p.name, d.subject_kind, d.stakeholder,
       units[1 + n % cardinality(units)], d.title,
       (array['province.intake','province.appraisal','province.verification','province.council','province.decision'])[1 + (n / 7) % 5],
       5, d.form_hash, d.scoring_hash, d.workflow_hash, d.answers, (n * 31) % 9, 0, letters[1 + n % cardinality(units)],
       'BENCH/' || n, d.created_at, 'RS-2026', d.stage_entered_at, date '2027-03-01' + n % 60, 'bench-' || n || ' bench ' || n,
       p.sort_key, d.created_by, d.created_at, d.updated_at - n * interval '1 second', d.last_actor_id, d.last_actor_name,
       json_build_object('number', 'BENCH', 'signedOn', date '2027-02-01', 'signedBy', d.created_by, 'signedByName', 'Bench'),
       json_build_object('id', gen_random_uuid(), 'kind', 'bench', 'startedOn', date '2027-02-15', 'workingDays', 20,
         'dueOn', date '2027-03-01' + n % 60, 'skipped', '[]'::json, 'pausedAt', null, 'remainingDays', null, 'paused', false)
     from dossiers d, people p, places where d.id = $1 and n <= $2`,
    [templateId, seededRows],
  )
  await client.query(
    `insert into timers (tenant_id, id, dossier_id, kind, started_on, working_days, due_on, state)
     select tenant_id, (timer_copy ->> 'id')::uuid, id, 'bench', '2027-02-15', 20, deadline_on, 'running'
     from dossiers where code like 'BENCH-%'`,
  )
  await client.query(
    `insert into events (tenant_id, id, at, type, actor_id, actor_name, subject_type, subject_id, subject_version, payload)
     select tenant_id, gen_random_uuid(), created_at, 'dossier.create', created_by, 'Bench', 'dossier', id, 1, '{}'
     from dossiers where code like 'BENCH-%'`,
  )
}

/** Building an index over 100,000 rows is many times cheaper than adding 100,000 rows to it. */
async function withoutIndexes(client: Client, table: string, work: () => Promise<unknown>): Promise<void> {
  const { rows } = await client.query<{ name: string; definition: string }>(
    `select i.relname as name, pg_get_indexdef(i.oid) as definition from pg_index x join pg_class i on i.oid = x.indexrelid
     where x.indrelid = $1::regclass and not exists (select from pg_constraint c where c.conindid = i.oid)`,
    [table],
  )
  for (const { name } of rows) await client.query(`drop index ${name}`)
  await work()
  for (const { definition } of rows) await client.query(definition)
}

async function idOf(client: Client, sql: string): Promise<string> {
  const { rows } = await client.query<{ id: string }>(sql)
  const id = rows[0]?.id
  if (!id) throw new Error(`nothing found: ${sql}`)
  return id
}
