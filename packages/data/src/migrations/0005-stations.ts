import { type Migration, protectTable } from './migration.ts'

export const stations: Migration = {
  number: 5,
  name: 'stations',
  sql: `
create table council_votes (
  tenant_id uuid not null,
  id uuid not null,
  dossier_id uuid not null,
  level text not null check (level in ('agency', 'province')),
  held_on date not null,
  members_total integer not null check (members_total > 0),
  present integer not null check (present between 0 and members_total),
  written_opinions integer not null check (written_opinions >= 0 and present + written_opinions <= members_total),
  yes integer not null check (yes >= 0),
  no integer not null check (no >= 0 and yes + no <= present + written_opinions),
  passed boolean not null,
  -- Sentence of the rule with its numbers, in both languages, as it was on the day.
  explanation jsonb not null,
  legal_basis jsonb not null default '[]',
  minutes text not null,
  recorded_by uuid not null,
  recorded_by_name text not null,
  recorded_at timestamptz not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, dossier_id) references dossiers (tenant_id, id)
);
create index council_votes_dossier on council_votes (tenant_id, dossier_id, recorded_at);
${protectTable('council_votes', ['select', 'insert'])}

create table opinions (
  tenant_id uuid not null,
  id uuid not null,
  dossier_id uuid not null,
  station text not null check (station in ('appraisal', 'verification')),
  favourable boolean not null,
  text text not null,
  given_by uuid not null,
  given_by_name text not null,
  given_at timestamptz not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, dossier_id) references dossiers (tenant_id, id)
);
create index opinions_dossier on opinions (tenant_id, dossier_id, given_at);
${protectTable('opinions', ['select', 'insert'])}

create table supplement_requests (
  tenant_id uuid not null,
  id uuid not null,
  dossier_id uuid not null,
  kind text not null check (kind in ('supplement', 'return')),
  reason text not null,
  field_ids text[] not null default '{}',
  origin_stage text not null,
  asked_by uuid not null,
  asked_by_name text not null,
  asked_at timestamptz not null,
  answer_note text,
  answered_by uuid,
  answered_at timestamptz,
  primary key (tenant_id, id),
  foreign key (tenant_id, dossier_id) references dossiers (tenant_id, id)
);
create unique index supplement_requests_open on supplement_requests (tenant_id, dossier_id) where answered_at is null;
create index supplement_requests_dossier on supplement_requests (tenant_id, dossier_id, asked_at);
${protectTable('supplement_requests', ['select', 'insert', 'update'])}

create table suspensions (
  tenant_id uuid not null,
  id uuid not null,
  dossier_id uuid not null,
  reason text not null,
  suspended_by uuid not null,
  suspended_by_name text not null,
  suspended_at timestamptz not null,
  resume_reason text,
  resumed_by uuid,
  resumed_at timestamptz,
  primary key (tenant_id, id),
  foreign key (tenant_id, dossier_id) references dossiers (tenant_id, id)
);
create unique index suspensions_open on suspensions (tenant_id, dossier_id) where resumed_at is null;
${protectTable('suspensions', ['select', 'insert', 'update'])}

create table notices (
  tenant_id uuid not null,
  id uuid not null,
  user_id uuid not null,
  dossier_id uuid,
  kind text not null,
  params jsonb not null default '{}',
  created_at timestamptz not null,
  read_at timestamptz,
  primary key (tenant_id, id),
  foreign key (tenant_id, user_id) references users (tenant_id, id),
  foreign key (tenant_id, dossier_id) references dossiers (tenant_id, id)
);
create index notices_user on notices (tenant_id, user_id, created_at desc);
${protectTable('notices', ['select', 'insert', 'update'])}
`,
}
