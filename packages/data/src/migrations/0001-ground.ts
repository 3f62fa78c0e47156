import { type Migration, protectTable } from './migration.ts'

/** Names sort the Vietnamese way, and the numbers in them as numbers. */
const collation = `create collation vietnamese (provider = icu, locale = 'vi-u-kn-true');`

/** Both are improvements only some servers allow; the platform works without them. */
const searchHelp = `
do $$
begin
  create extension if not exists pg_trgm;
exception when insufficient_privilege or undefined_file or feature_not_supported then null;
end $$;
do $$
begin
  -- Under row-level security an index serves \`like\` only when the function behind it is declared leakproof.
  alter function pg_catalog.textlike(text, text) leakproof;
exception when insufficient_privilege then null;
end $$;
`

export const ground: Migration = {
  number: 1,
  name: 'ground',
  sql: `
${collation}
${searchHelp}

create table tenants (
  id uuid primary key,
  code text not null unique,
  name text not null,
  created_at timestamptz not null
);
${protectTable('tenants', ['select'], 'id')}

create table settings (
  tenant_id uuid not null references tenants,
  key text not null,
  value jsonb not null,
  legal_basis text not null,
  certainty text not null check (certainty in ('verified', 'unverified')),
  version integer not null default 1,
  changed_by uuid,
  changed_at timestamptz not null,
  primary key (tenant_id, key)
);
${protectTable('settings', ['select', 'insert', 'update'])}

create table calendar_days (
  tenant_id uuid not null references tenants,
  date date not null,
  kind text not null check (kind in ('holiday', 'workday')),
  name text not null,
  source text not null,
  primary key (tenant_id, date)
);
${protectTable('calendar_days', ['select', 'insert', 'update', 'delete'])}

create table register_counters (
  tenant_id uuid not null references tenants,
  book text not null,
  year integer not null,
  last integer not null check (last > 0),
  primary key (tenant_id, book, year)
);
${protectTable('register_counters', ['select', 'insert', 'update'])}

create table signing_keys (
  tenant_id uuid not null references tenants,
  key_id text not null,
  public_key text not null,
  created_at timestamptz not null,
  retired_at timestamptz,
  primary key (tenant_id, key_id)
);
${protectTable('signing_keys', ['select', 'insert', 'update'])}
`,
}
