import { type Migration, protectTable, searchIndex } from './migration.ts'

export const dossiers: Migration = {
  number: 4,
  name: 'dossiers',
  sql: `
create table submission_letters (
  tenant_id uuid not null,
  id uuid not null,
  unit_id uuid not null,
  year integer not null,
  number text not null,
  signed_on date not null,
  signed_by uuid not null,
  signed_by_name text not null,
  recorded_at timestamptz not null,
  primary key (tenant_id, id),
  unique (tenant_id, unit_id, year, number),
  foreign key (tenant_id, unit_id) references org_units (tenant_id, id)
);
${protectTable('submission_letters', ['select', 'insert'])}

create table dossiers (
  tenant_id uuid not null,
  id uuid not null,
  code text not null,
  round_id uuid not null,
  subject_id uuid not null,
  subject_name text not null,
  subject_kind text not null check (subject_kind in ('individual', 'collective', 'household')),
  stakeholder text not null,
  unit_id uuid not null,
  title text not null,
  stage text not null,
  -- Set with the stage when that is a terminal one; null while the dossier is alive.
  terminal text check (terminal in ('awarded', 'notProposed', 'declined', 'withdrawn', 'refused')),
  suspended boolean not null default false,
  version integer not null default 1,
  form_hash text not null,
  scoring_hash text,
  workflow_hash text not null,
  answers jsonb not null default '{}',
  met integer not null default 0,
  not_met integer not null default 0,
  submission_letter_id uuid,
  receipt_number text,
  received_at timestamptz,
  rule_set text,
  stage_entered_at timestamptz not null,
  deadline_on date,
  initiative_key text,
  nomination_id uuid,
  search_key text not null,
  sort_key text collate vietnamese not null,
  created_by uuid,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  -- Told to the officer whose version is stale.
  last_actor_id uuid,
  last_actor_name text,
  primary key (tenant_id, id),
  unique (tenant_id, code),
  foreign key (tenant_id, round_id) references rounds (tenant_id, id),
  foreign key (tenant_id, subject_id) references subjects (tenant_id, id),
  foreign key (tenant_id, unit_id) references org_units (tenant_id, id),
  foreign key (tenant_id, form_hash) references content_versions (tenant_id, hash),
  foreign key (tenant_id, scoring_hash) references content_versions (tenant_id, hash),
  foreign key (tenant_id, workflow_hash) references content_versions (tenant_id, hash),
  foreign key (tenant_id, submission_letter_id) references submission_letters (tenant_id, id),
  foreign key (tenant_id, nomination_id) references nominations (tenant_id, id)
);
create unique index dossiers_one_live on dossiers (tenant_id, round_id, subject_id, title)
  where terminal is null or terminal = 'awarded';
create unique index dossiers_one_per_nomination on dossiers (tenant_id, nomination_id)
  where nomination_id is not null and (terminal is null or terminal = 'awarded');
create unique index dossiers_receipt on dossiers (tenant_id, receipt_number) where receipt_number is not null;
create index dossiers_unit on dossiers (tenant_id, unit_id, stage, met desc, id);
create index dossiers_unit_newest on dossiers (tenant_id, unit_id, updated_at desc, id);
create index dossiers_stage on dossiers (tenant_id, stage, updated_at desc, id);
create index dossiers_newest on dossiers (tenant_id, updated_at desc, id);
create index dossiers_met on dossiers (tenant_id, met desc, id);
create index dossiers_sorted on dossiers (tenant_id, sort_key, id);
create index dossiers_deadline on dossiers (tenant_id, deadline_on, id) where deadline_on is not null;
create index dossiers_subject on dossiers (tenant_id, subject_id);
create index dossiers_initiative on dossiers (tenant_id, initiative_key) where initiative_key is not null;
${searchIndex('dossiers')}
${protectTable('dossiers', ['select', 'insert', 'update'])}

create table evidence_files (
  tenant_id uuid not null,
  id uuid not null,
  dossier_id uuid not null,
  field_id text not null,
  name text not null,
  media_type text not null,
  size bigint not null check (size > 0),
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  uploaded_by uuid not null,
  uploaded_by_name text not null,
  uploaded_at timestamptz not null,
  removed_by uuid,
  removed_at timestamptz,
  primary key (tenant_id, id),
  foreign key (tenant_id, dossier_id) references dossiers (tenant_id, id)
);
create index evidence_files_dossier on evidence_files (tenant_id, dossier_id);
create index evidence_files_content on evidence_files (tenant_id, sha256);
${protectTable('evidence_files', ['select', 'insert', 'update'])}

create table timers (
  tenant_id uuid not null,
  id uuid not null,
  dossier_id uuid not null,
  kind text not null,
  started_on date not null,
  working_days integer not null check (working_days >= 0),
  due_on date not null,
  skipped jsonb not null default '[]',
  paused_at timestamptz,
  remaining_days integer,
  state text not null check (state in ('running', 'paused', 'fired', 'cancelled')),
  fired_at timestamptz,
  primary key (tenant_id, id),
  foreign key (tenant_id, dossier_id) references dossiers (tenant_id, id)
);
create unique index timers_one_live on timers (tenant_id, dossier_id, kind) where state in ('running', 'paused');
create index timers_dossier on timers (tenant_id, dossier_id);
create index timers_due on timers (tenant_id, due_on) where state = 'running';
${protectTable('timers', ['select', 'insert', 'update'])}
`,
}
