import type { Migration } from './migration.ts'

/**
 * A dossier is written only if round and subject are what the program decided on; then one journey is enough for whoever has
 * opened one like it before. What the name gives (the name itself, the keys it is found and sorted by) is taken from the subject.
 */
export const openingInOneJourney: Migration = {
  number: 18,
  name: 'opening-in-one-journey',
  sql: `
drop function create_dossier;

-- Key, dossier, event and outbox. 'written'; 'taken' when the key was taken before; else what round and subject really are.
-- Unless it is 'written', nothing is.
create function create_dossier(user_id uuid, command text, key text, request_hash text, response jsonb, at timestamptz,
  dossier_id uuid, code text, round_id uuid, subject_id uuid, subject_kind text, stakeholder text, unit_id uuid,
  title text, stage text, form_hash text, scoring_hash text, workflow_hash text, answers jsonb, met integer,
  not_met integer, initiative_key text, nomination_id uuid, code_key text, actor_id uuid, actor_name text,
  event_id uuid, event_type text, event_payload jsonb, message_id uuid, message_payload jsonb,
  round_version integer, is_unit boolean, owner_user_id uuid
) returns json language plpgsql as $$
declare
  tenant uuid := current_setting('app.tenant_id')::uuid;
  subject record;
begin
  select s.name, s.search_key, s.sort_key into subject from subjects s
  where s.id = $10 and s.kind = $11 and s.stakeholder = $12 and s.unit_id = $13 and s.is_unit = $33
    and s.owner_user_id is not distinct from $34
    and exists (select from rounds r where r.id = $9 and r.version = $32);
  if not found then
    return creation_facts($9, $10);
  end if;
  insert into idempotency_keys (tenant_id, user_id, command, key, request_hash, response, created_at)
  values (tenant, $1, $2, $3, $4, $5, $6) on conflict do nothing;
  if not found then
    return '"taken"';
  end if;
  insert into dossiers (tenant_id, id, code, round_id, subject_id, subject_name, subject_kind, stakeholder, unit_id,
    title, stage, form_hash, scoring_hash, workflow_hash, answers, met, not_met, initiative_key, nomination_id,
    search_key, sort_key, created_by, last_actor_id, last_actor_name, stage_entered_at, created_at, updated_at)
  values (tenant, $7, $8, $9, $10, subject.name, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, $22, $23,
    $24 || ' ' || subject.search_key, subject.sort_key, $25, $25, $26, $6, $6, $6);
  insert into events (tenant_id, id, at, type, command_id, actor_id, actor_name, subject_type, subject_id,
    subject_version, payload)
  values (tenant, $27, $6, $28, $3, $25, $26, 'dossier', $7, 1, $29);
  insert into outbox (tenant_id, id, topic, payload, available_at) values (tenant, $30, 'dossier.moved', $31, $6);
  return '"written"';
end $$;
`,
}
