import { type Migration, protectTable, searchIndex } from './migration.ts'

export const organisation: Migration = {
  number: 2,
  name: 'organisation',
  sql: `
create table org_units (
  tenant_id uuid not null references tenants,
  id uuid not null,
  code text not null,
  name text not null,
  kind text not null,
  parent_id uuid,
  valid_from date not null,
  valid_to date check (valid_to > valid_from),
  council_size integer check (council_size > 0),
  invented boolean not null default false,
  search_key text not null,
  sort_key text collate vietnamese not null,
  version integer not null default 1,
  primary key (tenant_id, id),
  unique (tenant_id, code),
  foreign key (tenant_id, parent_id) references org_units (tenant_id, id)
);
create index org_units_parent on org_units (tenant_id, parent_id);
create index org_units_sorted on org_units (tenant_id, sort_key, id);
${searchIndex('org_units')}
${protectTable('org_units', ['select', 'insert', 'update'])}

create table org_unit_names (
  tenant_id uuid not null,
  id uuid not null,
  unit_id uuid not null,
  name text not null,
  valid_from date not null,
  valid_to date check (valid_to >= valid_from),
  legal_basis text,
  primary key (tenant_id, id),
  foreign key (tenant_id, unit_id) references org_units (tenant_id, id)
);
create unique index org_unit_names_current on org_unit_names (tenant_id, unit_id) where valid_to is null;
create index org_unit_names_unit on org_unit_names (tenant_id, unit_id, valid_from);
${protectTable('org_unit_names', ['select', 'insert', 'update'])}

create table users (
  tenant_id uuid not null references tenants,
  id uuid not null,
  username text not null check (username = lower(username)),
  name text not null,
  password_hash text,
  failed_attempts integer not null default 0,
  locked_until timestamptz,
  disabled_at timestamptz,
  search_key text not null,
  sort_key text collate vietnamese not null,
  created_at timestamptz not null,
  version integer not null default 1,
  primary key (tenant_id, id),
  unique (tenant_id, username)
);
create index users_sorted on users (tenant_id, sort_key, id);
${protectTable('users', ['select', 'insert', 'update'])}

create table role_assignments (
  tenant_id uuid not null,
  id uuid not null,
  user_id uuid not null,
  role text not null,
  unit_id uuid not null,
  valid_from date not null,
  valid_to date check (valid_to >= valid_from),
  primary key (tenant_id, id),
  unique (tenant_id, user_id, role, unit_id, valid_from),
  foreign key (tenant_id, user_id) references users (tenant_id, id),
  foreign key (tenant_id, unit_id) references org_units (tenant_id, id)
);
create index role_assignments_unit on role_assignments (tenant_id, unit_id, role);
${protectTable('role_assignments', ['select', 'insert', 'update'])}

create table sessions (
  tenant_id uuid not null,
  id uuid not null,
  token_hash text not null,
  user_id uuid not null,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  last_seen_at timestamptz not null,
  ended_at timestamptz,
  primary key (tenant_id, id),
  unique (tenant_id, token_hash),
  foreign key (tenant_id, user_id) references users (tenant_id, id)
);
create index sessions_live on sessions (tenant_id, user_id) where ended_at is null;
${protectTable('sessions', ['select', 'insert', 'update', 'delete'])}

create table api_tokens (
  tenant_id uuid not null,
  id uuid not null,
  token_hash text not null,
  user_id uuid not null,
  name text not null,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  last_used_at timestamptz,
  revoked_at timestamptz,
  primary key (tenant_id, id),
  unique (tenant_id, token_hash),
  foreign key (tenant_id, user_id) references users (tenant_id, id)
);
create index api_tokens_user on api_tokens (tenant_id, user_id);
${protectTable('api_tokens', ['select', 'insert', 'update'])}

create table subjects (
  tenant_id uuid not null,
  id uuid not null,
  kind text not null check (kind in ('individual', 'collective', 'household')),
  stakeholder text not null,
  name text not null,
  address text,
  -- The unit that proposes it, or that it is.
  unit_id uuid not null,
  is_unit boolean not null default false,
  owner_user_id uuid,
  invented boolean not null default false,
  search_key text not null,
  sort_key text collate vietnamese not null,
  created_at timestamptz not null,
  version integer not null default 1,
  primary key (tenant_id, id),
  foreign key (tenant_id, unit_id) references org_units (tenant_id, id),
  foreign key (tenant_id, owner_user_id) references users (tenant_id, id)
);
create unique index subjects_one_per_unit on subjects (tenant_id, unit_id) where is_unit;
create index subjects_unit on subjects (tenant_id, unit_id);
create index subjects_owner on subjects (tenant_id, owner_user_id) where owner_user_id is not null;
create index subjects_sorted on subjects (tenant_id, sort_key, id);
${searchIndex('subjects')}
${protectTable('subjects', ['select', 'insert', 'update'])}
`,
}
