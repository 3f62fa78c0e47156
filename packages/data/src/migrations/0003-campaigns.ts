import { type Migration, protectTable } from './migration.ts'

export const campaigns: Migration = {
  number: 3,
  name: 'campaigns',
  sql: `
create table campaigns (
  tenant_id uuid not null references tenants,
  id uuid not null,
  code text not null,
  content jsonb not null,
  content_hash text not null,
  created_at timestamptz not null,
  primary key (tenant_id, id),
  unique (tenant_id, code)
);
${protectTable('campaigns', ['select', 'insert', 'update'])}

create table rounds (
  tenant_id uuid not null,
  id uuid not null,
  campaign_id uuid not null,
  code text not null,
  name text not null,
  occasion text not null check (occasion in ('annual', 'interim', 'final', 'adHoc')),
  year integer not null,
  opens_on date not null,
  closes_on date not null check (closes_on >= opens_on),
  closed_at timestamptz,
  titles text[] not null,
  version integer not null default 1,
  primary key (tenant_id, id),
  unique (tenant_id, code),
  foreign key (tenant_id, campaign_id) references campaigns (tenant_id, id)
);
${protectTable('rounds', ['select', 'insert', 'update'])}

create table plugin_registrations (
  tenant_id uuid not null references tenants,
  plugin_id text not null,
  version text not null,
  digest text not null,
  manifest jsonb not null,
  installed_at timestamptz not null,
  active boolean not null,
  primary key (tenant_id, plugin_id, version)
);
create unique index plugin_registrations_active on plugin_registrations (tenant_id, plugin_id) where active;
${protectTable('plugin_registrations', ['select', 'insert', 'update'])}

-- What dossiers are pinned to. Never changed, never deleted: the key is the hash of the content.
create table content_versions (
  tenant_id uuid not null references tenants,
  hash text not null,
  kind text not null check (kind in ('form', 'scoring', 'workflow', 'document')),
  plugin_id text,
  content_id text not null,
  version text not null,
  content jsonb not null,
  created_at timestamptz not null,
  primary key (tenant_id, hash)
);
create index content_versions_content on content_versions (tenant_id, kind, content_id);
${protectTable('content_versions', ['select', 'insert'])}

create table nominations (
  tenant_id uuid not null,
  id uuid not null,
  subject_name text not null,
  subject_kind text not null check (subject_kind in ('individual', 'collective', 'household')),
  achievement text not null,
  happened_on date not null,
  scope text not null check (scope in ('unit', 'commune', 'province', 'nation')),
  unit_id uuid not null,
  nominated_by text not null,
  created_at timestamptz not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, unit_id) references org_units (tenant_id, id)
);
create index nominations_unit on nominations (tenant_id, unit_id, created_at desc);
create index nominations_newest on nominations (tenant_id, created_at desc, id);
${protectTable('nominations', ['select', 'insert', 'update'])}

create table dti_scores (
  tenant_id uuid not null,
  unit_id uuid not null,
  year integer not null,
  percent numeric(6, 3) not null check (percent between 0 and 100),
  source text not null,
  recorded_by uuid,
  recorded_at timestamptz not null,
  primary key (tenant_id, unit_id, year),
  foreign key (tenant_id, unit_id) references org_units (tenant_id, id)
);
${protectTable('dti_scores', ['select', 'insert', 'update'])}
`,
}
