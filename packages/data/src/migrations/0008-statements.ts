import type { Migration } from './migration.ts'

/** Seldom anything to tell, so asked for only where `decision_items` or the initiative says there may be. */
const past = `
-- Earlier awards of the subject, other dossiers that claim the same initiative, and what this dossier itself was awarded.
create function dossier_past(wanted uuid, subject uuid, initiative text) returns json language plpgsql stable as $$
begin
  return json_build_object(
    'awards', array(select json_build_object('title', i.title, 'decisionNumber', q.number, 'signedOn', q.signed_on,
        'achievement', i.achievement, 'initiativeKey', d.initiative_key)
      from decision_items i join decisions q on q.tenant_id = i.tenant_id and q.id = i.decision_id
      join dossiers d on d.tenant_id = i.tenant_id and d.id = i.dossier_id
      where i.subject_id = subject and i.dossier_id <> wanted and i.revoked_at is null order by q.signed_on desc),
    'claims', array(select d.code from dossiers d where d.initiative_key = initiative and d.id <> wanted
      and (d.terminal is null or d.terminal = 'awarded') order by d.code limit 20),
    'award', (select json_build_object('decisionId', q.id, 'decisionNumber', q.number, 'signedOn', q.signed_on,
        'amount', i.amount, 'certificateCode', c.code)
      from decision_items i join decisions q on q.tenant_id = i.tenant_id and q.id = i.decision_id
      left join certificates c on c.tenant_id = i.tenant_id and c.decision_item_id = i.id and c.status = 'valid'
      where i.dossier_id = wanted and i.revoked_at is null));
end $$;

create function dossier_suspension(wanted uuid) returns json language plpgsql stable as $$
begin
  return (select json_build_object('id', x.id, 'reason', x.reason, 'suspendedBy', x.suspended_by,
      'suspendedByName', x.suspended_by_name, 'suspendedAt', x.suspended_at)
    from suspensions x where x.dossier_id = wanted and x.resumed_at is null);
end $$;
`

/** A dossier as stored, with its stations and what its subject has had before: one journey, one answer. */
const fileFunction = (name: string, volatility: 'stable' | 'volatile', lock: string): string => `
create function ${name}(wanted uuid) returns json language plpgsql ${volatility} as $$
declare
  stored record;
begin
  select d.id, d.code, d.round_id as "roundId", d.subject_id as "subjectId", d.subject_name as "subjectName",
    d.subject_kind as "subjectKind", d.stakeholder, d.unit_id as "unitId", d.title, d.stage, d.terminal, d.suspended,
    d.version, d.form_hash as "formHash", d.scoring_hash as "scoringHash", d.workflow_hash as "workflowHash", d.answers,
    d.met, d.not_met as "notMet", d.submission_letter_id as "submissionLetterId", d.receipt_number as "receiptNumber",
    d.received_at as "receivedAt", d.rule_set as "ruleSet", d.stage_entered_at as "stageEnteredAt",
    d.deadline_on as "deadlineOn", d.initiative_key as "initiativeKey", d.nomination_id as "nominationId",
    d.updated_at as "updatedAt", d.last_actor_name as "lastActorName", s.address as "subjectAddress",
    s.invented as "subjectInvented", s.owner_user_id as "subjectOwnerUserId", s.is_unit as "subjectIsUnit"
  into stored
  from dossiers d join subjects s on s.tenant_id = d.tenant_id and s.id = d.subject_id where d.id = wanted${lock};
  if not found then
    return null;
  end if;
  -- A dossier just opened has been nowhere yet.
  if stored.version = 1 then
    return json_build_object('row', stored);
  end if;
  return json_build_object('row', stored,
    'evidence', array(select json_build_object('id', e.id, 'fieldId', e.field_id, 'name', e.name,
        'mediaType', e.media_type, 'size', e.size, 'sha256', e.sha256, 'uploadedAt', e.uploaded_at,
        'uploadedByName', e.uploaded_by_name)
      from evidence_files e where e.dossier_id = wanted and e.removed_at is null order by e.uploaded_at, e.id),
    'votes', array(select json_build_object('level', v.level, 'heldOn', v.held_on, 'membersTotal', v.members_total,
        'present', v.present, 'writtenOpinions', v.written_opinions, 'yes', v.yes, 'no', v.no, 'passed', v.passed,
        'explanation', v.explanation, 'legalBasis', v.legal_basis, 'minutes', v.minutes, 'recordedBy', v.recorded_by,
        'recordedByName', v.recorded_by_name, 'recordedAt', v.recorded_at)
      from council_votes v where v.dossier_id = wanted order by v.recorded_at),
    'opinions', array(select json_build_object('station', p.station, 'favourable', p.favourable, 'text', p.text,
        'givenBy', p.given_by, 'givenByName', p.given_by_name, 'givenAt', p.given_at)
      from opinions p where p.dossier_id = wanted order by p.given_at),
    'openRequest', (select json_build_object('id', r.id, 'kind', r.kind, 'reason', r.reason, 'fieldIds', r.field_ids,
        'originStage', r.origin_stage, 'askedBy', r.asked_by, 'askedByName', r.asked_by_name, 'askedAt', r.asked_at)
      from supplement_requests r where r.dossier_id = wanted and r.answered_at is null),
    'suspension', case when stored.suspended then dossier_suspension(wanted) end,
    'timer', (select json_build_object('id', t.id, 'kind', t.kind, 'startedOn', t.started_on,
        'workingDays', t.working_days, 'dueOn', t.due_on, 'skipped', t.skipped, 'pausedAt', t.paused_at,
        'remainingDays', t.remaining_days, 'state', t.state)
      from timers t where t.dossier_id = wanted and t.state in ('running', 'paused', 'fired')
      order by t.state = 'fired', t.started_on desc limit 1),
    'letter', (select json_build_object('number', l.number, 'signedOn', l.signed_on, 'signedBy', l.signed_by,
        'signedByName', l.signed_by_name)
      from submission_letters l where l.id = stored."submissionLetterId"),
    'past', case when stored."initiativeKey" is not null
        or exists (select from decision_items i where i.subject_id = stored."subjectId")
      then dossier_past(wanted, stored."subjectId", stored."initiativeKey") end);
end $$;
`

const creation = `
-- What opening a dossier must know of the round and the subject.
create function creation_facts(round uuid, subject uuid) returns json language plpgsql stable as $$
begin
  return json_build_object(
    'round', (select json_build_object('id', r.id, 'campaignId', r.campaign_id, 'code', r.code, 'name', r.name,
        'occasion', r.occasion, 'year', r.year, 'opensOn', r.opens_on, 'closesOn', r.closes_on,
        'closed', r.closed_at is not null, 'titles', r.titles, 'version', r.version)
      from rounds r where r.id = round),
    'subject', (select json_build_object('id', s.id, 'kind', s.kind, 'stakeholder', s.stakeholder, 'name', s.name,
        'address', s.address, 'unitId', s.unit_id, 'isUnit', s.is_unit, 'ownerUserId', s.owner_user_id,
        'invented', s.invented)
      from subjects s where s.id = subject));
end $$;

-- Key, dossier, event and outbox. False when the key was taken before: then nothing is written.
create function create_dossier(user_id uuid, command text, key text, request_hash text, response jsonb, at timestamptz,
  dossier_id uuid, code text, round_id uuid, subject_id uuid, subject_name text, subject_kind text, stakeholder text,
  unit_id uuid, title text, stage text, form_hash text, scoring_hash text, workflow_hash text, answers jsonb, met integer,
  not_met integer, initiative_key text, nomination_id uuid, search_key text, sort_key text, actor_id uuid, actor_name text,
  event_id uuid, event_type text, event_payload jsonb, message_id uuid, message_payload jsonb
) returns boolean language plpgsql as $$
declare
  tenant uuid := current_setting('app.tenant_id')::uuid;
begin
  insert into idempotency_keys (tenant_id, user_id, command, key, request_hash, response, created_at)
  values (tenant, $1, $2, $3, $4, $5, $6) on conflict do nothing;
  if not found then
    return false;
  end if;
  insert into dossiers (tenant_id, id, code, round_id, subject_id, subject_name, subject_kind, stakeholder, unit_id,
    title, stage, form_hash, scoring_hash, workflow_hash, answers, met, not_met, initiative_key, nomination_id,
    search_key, sort_key, created_by, last_actor_id, last_actor_name, stage_entered_at, created_at, updated_at)
  values (tenant, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, $22, $23, $24, $25, $26, $27,
    $27, $28, $6, $6, $6);
  insert into events (tenant_id, id, at, type, command_id, actor_id, actor_name, subject_type, subject_id,
    subject_version, payload)
  values (tenant, $29, $6, $30, $3, $27, $28, 'dossier', $7, 1, $31);
  insert into outbox (tenant_id, id, topic, payload, available_at) values (tenant, $32, 'dossier.moved', $33, $6);
  return true;
end $$;
`

/**
 * The statements most requests run, as functions: PostgreSQL keeps the plan of a function as long as the connection lives,
 * also behind a pooler that forbids prepared statements, and planning these costs several times what running them does.
 * They run with the rights of whoever calls them: row-level security holds inside as outside.
 */
export const statements: Migration = {
  number: 8,
  name: 'statements',
  sql: `
${past}
${creation}
${fileFunction('read_dossier', 'stable', '')}
-- The same, held until the transaction ends. Not stable: what follows the lock sees what was committed while it waited.
${fileFunction('lock_dossier', 'volatile', ' for update of d')}
`,
}
