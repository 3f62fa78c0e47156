import { readFileSync } from 'node:fs'
import type { Answers } from '@thidua/contracts'
import type { World } from './open-world.ts'

const fixture = new URL('../../../../plugins/enterprise/fixtures/f07-full.valid.json', import.meta.url)
const evidenceFields = ['c1Evidence', 'c2Evidence', 'c3Evidence', 'c5Evidence']

/** Complete drafts of enterprises, each with the files the form insists on; gives their ids. */
export async function fillDrafts(world: World, count: number): Promise<readonly string[]> {
  const { database } = world
  const subject = await addSubjects(world, count)
  const template = await openDraft(world, subject)
  await database.query('set session_replication_role = replica')
  await database.query(
    `insert into dossiers (tenant_id, id, code, round_id, subject_id, subject_name, subject_kind, stakeholder, unit_id, title,
       stage, version, form_hash, scoring_hash, workflow_hash, answers, met, not_met, stage_entered_at, search_key, sort_key,
       created_by, created_at, updated_at, last_actor_id, last_actor_name)
     select d.tenant_id, gen_random_uuid(), 'BENCH-' || s.name, d.round_id, s.id, s.name, d.subject_kind, d.stakeholder, d.unit_id,
       d.title, d.stage, 1, d.form_hash, d.scoring_hash, d.workflow_hash, d.answers, d.met, d.not_met, d.stage_entered_at,
       'bench ' || s.name, s.sort_key, d.created_by, d.created_at, d.updated_at, d.last_actor_id, d.last_actor_name
     from dossiers d, subjects s where d.id = $1 and s.name like 'Bench %' and s.id <> d.subject_id`,
    [template],
  )
  await database.query(
    `with files as (
       insert into evidence_files (tenant_id, id, dossier_id, field_id, name, media_type, size, sha256, uploaded_by,
         uploaded_by_name, uploaded_at)
       select tenant_id, gen_random_uuid(), id, field, 'xac-nhan.pdf', 'application/pdf', 24576, repeat('0', 64),
         created_by, 'Bench', created_at from dossiers, unnest($1::text[]) field where code like 'BENCH-%' returning *),
     given as (select dossier_id, jsonb_object_agg(field_id, jsonb_build_array(jsonb_build_object(
         'fileId', id, 'name', name, 'size', size, 'sha256', sha256))) as answers from files group by dossier_id)
     update dossiers d set answers = d.answers || g.answers from given g where g.dossier_id = d.id`,
    [evidenceFields],
  )
  await database.query('reset session_replication_role')
  for (const table of ['dossiers', 'subjects', 'evidence_files'])
    await database.query(`vacuum analyze ${table}`)
  const { rows } = await database.query<{ id: string }>(
    `select id from dossiers where code like 'BENCH-%' order by code`,
  )
  if (rows.length !== count) throw new Error(`${rows.length} drafts instead of ${count}`)
  return rows.map(({ id }) => id)
}

/** One more than there will be drafts: the first is the template's. */
async function addSubjects({ database }: World, count: number): Promise<string> {
  const { rows } = await database.query<{ id: string }>(
    `insert into subjects (tenant_id, id, kind, stakeholder, name, unit_id, search_key, sort_key, created_at, invented)
     select tenant_id, gen_random_uuid(), 'collective', 'enterprise', 'Bench ' || n, id, 'bench ' || n, 'Bench ' || n, now(), true
     from org_units, generate_series(0, $1::int) n where code = 'X0002' returning id`,
    [count],
  )
  return rows[0]?.id ?? ''
}

async function openDraft(world: World, subjectId: string): Promise<string> {
  const { rows } = await world.database.query<{ id: string }>(
    `select id from rounds where occasion = 'interim'`,
  )
  const created = await world.ask<{ id: string }>('officer', '/dossiers', {
    roundId: rows[0]?.id,
    subjectId,
    title: 'bk-tinh',
    answers: withoutFiles(),
  })
  return created.id
}

function withoutFiles(): Answers {
  const { answers } = JSON.parse(readFileSync(fixture, 'utf8')) as { readonly answers: Answers }
  return Object.fromEntries(Object.entries(answers).filter(([id]) => !id.endsWith('Evidence')))
}
