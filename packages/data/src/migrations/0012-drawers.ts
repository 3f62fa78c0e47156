import type { Migration } from './migration.ts'

/** A drawer of the dossier's file, marked on the dossier when the first paper is put into it. Marks are never taken away. */
const drawer = (table: string, bit: number): string => `
create function mark_${table}() returns trigger language plpgsql as $$
begin
  update dossiers set drawers = drawers | ${bit}
  where tenant_id = new.tenant_id and id = new.dossier_id and drawers & ${bit} = 0;
  return null;
end $$;
create trigger mark_dossier after insert on ${table} for each row execute function mark_${table}();
update dossiers d set drawers = drawers | ${bit}
where exists (select from ${table} x where x.tenant_id = d.tenant_id and x.dossier_id = d.id);
`

/** Where a reading finds the letter and the clock of dossier `d`. */
type PapersRead = { readonly letter: string; readonly timer: string; readonly joins: string }

const lookedUp: PapersRead = {
  letter: 'letter.paper',
  timer: 'timer.paper',
  joins: `  left join lateral (
    select json_build_object('number', l.number, 'signedOn', l.signed_on, 'signedBy', l.signed_by,
      'signedByName', l.signed_by_name) as paper
    from submission_letters l where l.id = d.submission_letter_id) letter on true
  left join lateral (
    select json_build_object('id', t.id, 'kind', t.kind, 'startedOn', t.started_on, 'workingDays', t.working_days,
      'dueOn', t.due_on, 'skipped', t.skipped, 'pausedAt', t.paused_at, 'remainingDays', t.remaining_days,
      'state', t.state) as paper
    from timers t where t.dossier_id = d.id and t.state in ('running', 'paused', 'fired')
    order by t.state = 'fired', t.started_on desc limit 1) timer on true
`,
}

/** A dossier as stored, with its stations and what its subject has had before: one journey, one answer. */
export const readDossierFunction = ({ letter, timer, joins }: PapersRead): string => `
create or replace function read_dossier(wanted uuid) returns json language plpgsql stable as $$
declare
  stored record;
  drawers integer;
  evidence json;
  votes json;
  opinions json;
  request json;
begin
  select d.id, d.code, d.round_id as "roundId", d.subject_id as "subjectId", d.subject_name as "subjectName",
    d.subject_kind as "subjectKind", d.stakeholder, d.unit_id as "unitId", d.title, d.stage, d.terminal, d.suspended,
    d.version, d.form_hash as "formHash", d.scoring_hash as "scoringHash", d.workflow_hash as "workflowHash", d.answers,
    d.met, d.not_met as "notMet", d.submission_letter_id as "submissionLetterId", d.receipt_number as "receiptNumber",
    d.received_at as "receivedAt", d.rule_set as "ruleSet", d.stage_entered_at as "stageEnteredAt",
    d.deadline_on as "deadlineOn", d.initiative_key as "initiativeKey", d.nomination_id as "nominationId",
    d.updated_at as "updatedAt", d.last_actor_name as "lastActorName", s.address as "subjectAddress",
    s.invented as "subjectInvented", s.owner_user_id as "subjectOwnerUserId", s.is_unit as "subjectIsUnit",
    d.drawers, s.ever_awarded, ${letter} as letter, ${timer} as timer
  into stored
  from dossiers d join subjects s on s.tenant_id = d.tenant_id and s.id = d.subject_id
${joins}  where d.id = wanted;
  if not found then
    return null;
  end if;
  -- A dossier just opened has been nowhere yet.
  if stored.version = 1 then
    return json_build_object('row', stored);
  end if;
  drawers := stored.drawers;
  if drawers & 1 <> 0 then
    evidence := array_to_json(array(select json_build_object('id', e.id, 'fieldId', e.field_id, 'name', e.name,
        'mediaType', e.media_type, 'size', e.size, 'sha256', e.sha256, 'uploadedAt', e.uploaded_at,
        'uploadedByName', e.uploaded_by_name)
      from evidence_files e where e.dossier_id = wanted and e.removed_at is null order by e.uploaded_at, e.id));
  end if;
  if drawers & 2 <> 0 then
    votes := array_to_json(array(select json_build_object('level', v.level, 'heldOn', v.held_on,
        'membersTotal', v.members_total, 'present', v.present, 'writtenOpinions', v.written_opinions, 'yes', v.yes,
        'no', v.no, 'passed', v.passed, 'explanation', v.explanation, 'legalBasis', v.legal_basis,
        'minutes', v.minutes, 'recordedBy', v.recorded_by, 'recordedByName', v.recorded_by_name,
        'recordedAt', v.recorded_at)
      from council_votes v where v.dossier_id = wanted order by v.recorded_at));
  end if;
  if drawers & 4 <> 0 then
    opinions := array_to_json(array(select json_build_object('station', p.station, 'favourable', p.favourable,
        'text', p.text, 'givenBy', p.given_by, 'givenByName', p.given_by_name, 'givenAt', p.given_at)
      from opinions p where p.dossier_id = wanted order by p.given_at));
  end if;
  if drawers & 8 <> 0 then
    select json_build_object('id', r.id, 'kind', r.kind, 'reason', r.reason, 'fieldIds', r.field_ids,
      'originStage', r.origin_stage, 'askedBy', r.asked_by, 'askedByName', r.asked_by_name, 'askedAt', r.asked_at)
    into request
    from supplement_requests r where r.dossier_id = wanted and r.answered_at is null;
  end if;
  return json_build_object('row', stored, 'evidence', evidence, 'votes', votes, 'opinions', opinions,
    'openRequest', request,
    'suspension', case when stored.suspended then dossier_suspension(wanted) end,
    'past', case when stored.ever_awarded or stored."initiativeKey" is not null
      then dossier_past(wanted, stored."subjectId", stored."initiativeKey") end);
end $$;
`

const locking = `-- The same, held until the transaction ends. Not stable: what is read after the lock was committed while it waited.
create or replace function lock_dossier(wanted uuid) returns json language plpgsql as $$
begin
  perform from dossiers d where d.id = wanted for update;
  return read_dossier(wanted);
end $$;
`

/**
 * Reading a dossier asks only the drawers that hold something: an empty one costs as much to look into as a full one.
 * Most files have a letter and a clock, so these come with the row. `enter_tenant` lets one kept statement set whose rows it sees and read them.
 */
export const drawers: Migration = {
  number: 12,
  name: 'drawers',
  sql: `
alter table dossiers add drawers integer not null default 0;
alter table subjects add ever_awarded boolean not null default false;

set local app.maintenance = 'on';
${drawer('evidence_files', 1)}
${drawer('council_votes', 2)}
${drawer('opinions', 4)}
${drawer('supplement_requests', 8)}

create function mark_subject_awarded() returns trigger language plpgsql as $$
begin
  update subjects set ever_awarded = true
  where tenant_id = new.tenant_id and id = new.subject_id and not ever_awarded;
  return null;
end $$;
create trigger mark_subject after insert on decision_items for each row execute function mark_subject_awarded();
update subjects s set ever_awarded = true
where exists (select from decision_items i where i.tenant_id = s.tenant_id and i.subject_id = s.id);
set local app.maintenance = 'off';

${readDossierFunction(lookedUp)}
${locking}

-- For the rest of the transaction. True, so that a statement can wait for it.
create function enter_tenant(tenant uuid, person text) returns boolean language plpgsql as $$
begin
  perform set_config('role', 'thidua_app', true), set_config('app.tenant_id', tenant::text, true),
    set_config('app.user_id', person, true);
  return true;
end $$;
`,
}
