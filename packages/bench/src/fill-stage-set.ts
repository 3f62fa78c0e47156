import type { Client } from 'pg'
import { send } from './load.ts'
import { sampleAnswers } from './sample-answers.ts'
import type { StageSet } from './stage-set.ts'

export const seededRows = 100_000
export const spareSubjects = 8_000

export type Filled = {
  readonly roundId: string
  /** Subjects nobody has opened a dossier for yet: one for each create. */
  readonly spare: readonly string[]
  readonly unitId: string
  readonly stage: string
  readonly dossierIds: readonly string[]
  readonly floorIds: readonly string[]
}

/** 100,000 dossiers over 126 units and five stages of the province, and the same rows on the floor. */
export async function fillStageSet(stage: StageSet, officerToken: string): Promise<Filled> {
  const { owner } = stage
  const { rows: tenants } = await owner.query<{ id: string }>('select id from tenants')
  await owner.query(`select set_config('app.tenant_id', $1, false)`, [tenants[0]?.id])
  const roundId = await one(owner, `select id from rounds where occasion = 'interim'`)
  await owner.query(
    `insert into subjects (tenant_id, id, kind, stakeholder, name, unit_id, search_key, sort_key, created_at, invented)
     select tenant_id, gen_random_uuid(), 'collective', 'enterprise', 'Bench ' || n, id, 'bench ' || n, 'Bench ' || n, now(), true
     from org_units, generate_series(1, $1::int) n where code = 'X0002'`,
    [seededRows + spareSubjects],
  )
  const { rows: subjects } = await owner.query<{ id: string }>(
    `select id from subjects where name like 'Bench %' order by name`,
  )
  const spare = subjects.slice(seededRows).map(({ id }) => id)
  await cloneDossiers(stage, officerToken, { roundId, subjectId: spare.pop() ?? '' })
  await fillFloor(stage)
  await owner.query('vacuum analyze dossiers')
  await owner.query('vacuum analyze subjects')
  const listed = await owner.query<{ id: string; unit_id: string; stage: string }>(
    `select id, unit_id, stage from dossiers where code like 'BENCH-%' order by code limit 4000`,
  )
  const first = listed.rows[0]
  if (!first) throw new Error('nothing was seeded')
  return {
    roundId,
    spare,
    unitId: first.unit_id,
    stage: first.stage,
    dossierIds: listed.rows.map(({ id }) => id),
    floorIds: listed.rows.map(({ id }) => id),
  }
}

async function cloneDossiers(
  stage: StageSet,
  token: string,
  target: { roundId: string; subjectId: string },
): Promise<void> {
  const created = await send(undefined, stage.ours.port, {
    method: 'POST',
    path: '/api/v1/dossiers',
    headers: { authorization: `Bearer ${token}`, 'idempotency-key': 'bench-template' },
    body: JSON.stringify({ ...target, title: 'bk-tinh', answers: sampleAnswers() }),
  })
  if (created.status >= 300) throw new Error(`the first dossier was refused: ${created.text}`)
  const { id } = JSON.parse(created.text) as { id: string }
  await stage.owner.query(
    `with places as (select array_agg(id order by code) as ids from org_units),
          people as (select id, row_number() over (order by name) as n from subjects where name like 'Bench %' order by name limit ${seededRows})
     insert into dossiers
     select (jsonb_populate_record(null::dossiers, to_jsonb(d) || jsonb_build_object(
       'id', gen_random_uuid(), 'code', 'BENCH-' || p.n, 'subject_id', p.id,
       'unit_id', places.ids[1 + p.n % cardinality(places.ids)],
       'stage', (array['province.intake','province.appraisal','province.verification','province.council','province.decision'])[1 + (p.n / 7) % 5],
       'met', (p.n * 31) % 9, 'initiative_key', null, 'subject_name', 'Bench ' || p.n))).*
     from dossiers d, people p, places where d.id = $1`,
    [id],
  )
}

async function fillFloor(stage: StageSet): Promise<void> {
  const { Client: PgClient } = await import('pg')
  const floor = new PgClient({ host: stage.owner.host, user: stage.owner.user ?? '', database: 'floor' })
  await floor.connect()
  await floor.query(`create table floor_rows (id uuid primary key, unit text not null, stage text not null, met integer not null,
    answers jsonb not null, updated_at timestamptz not null default now())`)
  const { rows } = await stage.owner.query<{
    id: string
    unit_id: string
    stage: string
    met: number
    answers: object
  }>(`select id, unit_id, stage, met, null as answers from dossiers where code like 'BENCH-%'`)
  const answers = JSON.stringify(sampleAnswers())
  for (let at = 0; at < rows.length; at += 5_000) {
    await floor.query(
      `insert into floor_rows (id, unit, stage, met, answers)
       select r.id, r.unit_id, r.stage, r.met, $2::jsonb from jsonb_to_recordset($1::jsonb) as r(id uuid, unit_id text, stage text, met int)`,
      [JSON.stringify(rows.slice(at, at + 5_000)), answers],
    )
  }
  await floor.query('create index floor_list on floor_rows (unit, stage, met desc)')
  await floor.query('vacuum analyze floor_rows')
  await floor.end()
}

async function one(client: Client, sql: string): Promise<string> {
  const { rows } = await client.query<{ id: string }>(sql)
  const id = rows[0]?.id
  if (!id) throw new Error(`nothing found: ${sql}`)
  return id
}
