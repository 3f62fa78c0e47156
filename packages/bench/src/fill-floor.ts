import { Client } from 'pg'
import { sampleAnswers } from './sample-answers.ts'

type FloorRow = {
  readonly id: string
  readonly unit_id: string
  readonly stage: string
  readonly met: number
}

/** The floor's one table, with the same ids, units, stages and answers as our dossiers and the index its list needs. */
export async function fillFloor(connection: object, ours: Client): Promise<void> {
  const floor = new Client(connection)
  await floor.connect()
  await floor.query(
    `create table floor_rows (id uuid primary key, unit text not null, stage text not null, met integer not null,
       answers jsonb not null, updated_at timestamptz not null default now())`,
  )
  await floor.query('create table floor_answers (answers jsonb)')
  await floor.query('insert into floor_answers values ($1)', [JSON.stringify(sampleAnswers())])
  const { rows } = await ours.query<FloorRow>(
    `select id, unit_id, stage, met from dossiers where code like 'BENCH-%' order by code`,
  )
  await floor.query(
    `insert into floor_rows (id, unit, stage, met, answers)
     select r.id, r.unit_id, r.stage, r.met, a.answers
     from floor_answers a, jsonb_to_recordset($1::jsonb) as r (id uuid, unit_id text, stage text, met int)`,
    [JSON.stringify(rows)],
  )
  await floor.query('create index floor_list on floor_rows (unit, stage, met desc)')
  await floor.query('vacuum analyze floor_rows')
  await floor.end()
}
