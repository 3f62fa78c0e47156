import { type Migration, protectTable } from './migration.ts'

/** The life of plugins: packages as bytes, sets of them, which set counts, plans and their approvals, and what followed. */
export const plugins: Migration = {
  number: 10,
  name: 'plugins',
  sql: `
-- Whom this installation trusts, and the newest catalogue it has seen: without it a replayed one could not be told.
create table plugin_trust (
  tenant_id uuid not null references tenants,
  trust jsonb not null,
  serial bigint not null,
  root_version integer not null,
  accepted_at timestamptz not null,
  accepted_by_name text not null,
  primary key (tenant_id)
);
${protectTable('plugin_trust', ['select', 'insert', 'update'])}

-- The key is the digest people sign. The bytes go only by a purge; everything else stays.
create table plugin_packages (
  tenant_id uuid not null references tenants,
  digest text not null,
  plugin_id text not null,
  version text not null,
  state text not null check (state in ('verified', 'quarantined', 'purged')),
  state_reason text not null default '',
  source text not null check (source in ('shipped', 'catalogue', 'upload')),
  manifest jsonb not null,
  files_json text not null,
  signers jsonb not null,
  catalogue_serial bigint not null,
  bytes bytea,
  size_bytes integer not null,
  file_count integer not null,
  received_at timestamptz not null,
  received_by uuid,
  received_by_name text not null,
  primary key (tenant_id, digest),
  check ((state = 'purged') = (bytes is null))
);
-- Packed already: not a second time.
alter table plugin_packages alter column bytes set storage external;
create index plugin_packages_plugin on plugin_packages (tenant_id, plugin_id, received_at desc);
${protectTable('plugin_packages', ['select', 'insert', 'update'])}

create table plugin_plans (
  tenant_id uuid not null,
  id uuid not null,
  digest text not null,
  state text not null check (state in ('planned', 'approved', 'applied', 'withdrawn')),
  actions jsonb not null,
  reason text not null,
  base_generation integer not null,
  base_digest text not null,
  next_digest text not null,
  next_lock jsonb not null,
  snapshot_digest text not null,
  report jsonb not null,
  blocked boolean not null,
  approvals_needed integer not null,
  made_at timestamptz not null,
  made_by uuid,
  made_by_name text not null,
  applied_generation integer,
  closed_at timestamptz,
  primary key (tenant_id, id)
);
create index plugin_plans_newest on plugin_plans (tenant_id, made_at desc);
${protectTable('plugin_plans', ['select', 'insert', 'update'])}

-- One person, one voice.
create table plugin_approvals (
  tenant_id uuid not null,
  plan_id uuid not null,
  user_id uuid not null,
  user_name text not null,
  plan_digest text not null,
  approved_at timestamptz not null,
  primary key (tenant_id, plan_id, user_id),
  foreign key (tenant_id, plan_id) references plugin_plans (tenant_id, id)
);
${protectTable('plugin_approvals', ['select', 'insert'])}

-- A set of plugins. Never changed: another set is another generation.
create table plugin_generations (
  tenant_id uuid not null references tenants,
  generation integer not null check (generation > 0),
  lock jsonb not null,
  digest text not null,
  snapshot_digest text not null,
  plan_id uuid,
  reason text not null,
  made_at timestamptz not null,
  made_by uuid,
  made_by_name text not null,
  primary key (tenant_id, generation),
  foreign key (tenant_id, plan_id) references plugin_plans (tenant_id, id)
);
${protectTable('plugin_generations', ['select', 'insert'])}

-- The set that counts. The revision goes up with anything a server process must read again.
create table plugin_pointers (
  tenant_id uuid not null references tenants,
  generation integer not null,
  revision bigint not null,
  moved_at timestamptz not null,
  primary key (tenant_id),
  foreign key (tenant_id, generation) references plugin_generations (tenant_id, generation)
);
${protectTable('plugin_pointers', ['select', 'insert', 'update'])}

-- Where each plugin ever installed stands now.
create table plugin_standings (
  tenant_id uuid not null references tenants,
  plugin_id text not null,
  state text not null check (state in ('active', 'disabled', 'parked', 'quarantined', 'retired', 'purged')),
  reason text not null default '',
  version text not null,
  digest text not null,
  generation integer not null,
  since timestamptz not null,
  primary key (tenant_id, plugin_id)
);
${protectTable('plugin_standings', ['select', 'insert', 'update'])}

-- An agency's own yes or no, where the province leaves it the choice.
create table plugin_unit_choices (
  tenant_id uuid not null,
  plugin_id text not null,
  unit_id uuid not null,
  enabled boolean not null,
  changed_at timestamptz not null,
  changed_by uuid,
  changed_by_name text not null,
  primary key (tenant_id, plugin_id, unit_id),
  foreign key (tenant_id, unit_id) references org_units (tenant_id, id)
);
${protectTable('plugin_unit_choices', ['select', 'insert', 'update'])}

create table plugin_breaches (
  tenant_id uuid not null,
  id uuid not null,
  plugin_id text not null,
  digest text not null,
  code text not null,
  params jsonb not null default '{}',
  at timestamptz not null,
  primary key (tenant_id, id)
);
create index plugin_breaches_newest on plugin_breaches (tenant_id, plugin_id, at desc);
${protectTable('plugin_breaches', ['select', 'insert'])}

-- What a plugin's code took, by the hour.
create table plugin_hours (
  tenant_id uuid not null,
  plugin_id text not null,
  hour timestamptz not null,
  calls integer not null,
  failures integer not null,
  milliseconds_p95 integer not null,
  ticks_most integer not null,
  memory_most bigint not null,
  last_error_code text,
  last_error_at timestamptz,
  primary key (tenant_id, plugin_id, hour)
);
${protectTable('plugin_hours', ['select', 'insert', 'update', 'delete'])}

-- Drafts to be carried to another version of their form, a batch at a time; the cursor is the last draft looked at.
create table plugin_draft_journeys (
  tenant_id uuid not null,
  generation integer not null,
  plugin_id text not null,
  form_id text not null,
  from_generation integer not null,
  direction text not null check (direction in ('forward', 'back')),
  cursor uuid,
  moved integer not null default 0,
  attention integer not null default 0,
  left_alone integer not null default 0,
  begun_at timestamptz not null,
  done_at timestamptz,
  primary key (tenant_id, generation, plugin_id, form_id),
  foreign key (tenant_id, generation) references plugin_generations (tenant_id, generation)
);
create index plugin_draft_journeys_open on plugin_draft_journeys (tenant_id, generation) where done_at is null;
${protectTable('plugin_draft_journeys', ['select', 'insert', 'update'])}

-- A draft as it was before it was carried, and what had no place in the newer form: no byte is lost.
create table plugin_draft_copies (
  tenant_id uuid not null,
  dossier_id uuid not null,
  generation integer not null,
  plugin_id text not null,
  from_form_hash text not null,
  from_scoring_hash text,
  from_workflow_hash text not null,
  from_stage text not null,
  to_form_hash text not null,
  answers jsonb not null,
  carried jsonb not null,
  kept jsonb not null,
  needs_attention boolean not null,
  version_after integer not null,
  moved_at timestamptz not null,
  restored_at timestamptz,
  primary key (tenant_id, dossier_id, generation),
  foreign key (tenant_id, dossier_id) references dossiers (tenant_id, id)
);
create index plugin_draft_copies_plugin on plugin_draft_copies (tenant_id, plugin_id, generation);
${protectTable('plugin_draft_copies', ['select', 'insert', 'update', 'delete'])}
`,
}
