import { type Migration, protectTable } from './migration.ts'

/**
 * Tables every command writes to. They name no tenant row by foreign key: all commands of a province would queue
 * to lock the same one. Row-level security already binds their tenant.
 */
export const record: Migration = {
  number: 7,
  name: 'record',
  sql: `
-- What was done. The application may add and read, never change.
create table events (
  tenant_id uuid not null,
  seq bigint generated always as identity,
  id uuid not null,
  at timestamptz not null,
  type text not null,
  command_id text,
  actor_id uuid,
  actor_name text not null,
  subject_type text not null,
  subject_id uuid not null,
  subject_version integer,
  payload jsonb not null default '{}',
  primary key (tenant_id, seq)
);
create index events_subject on events (tenant_id, subject_id, seq);
${protectTable('events', ['select', 'insert'])}

create table idempotency_keys (
  tenant_id uuid not null,
  user_id uuid not null,
  command text not null,
  key text not null,
  request_hash text not null,
  response jsonb,
  created_at timestamptz not null default now(),
  primary key (tenant_id, user_id, command, key)
);
${protectTable('idempotency_keys', ['select', 'insert', 'update', 'delete'])}

create table outbox (
  tenant_id uuid not null,
  id uuid not null,
  topic text not null,
  payload jsonb not null,
  available_at timestamptz not null default now(),
  attempts integer not null default 0,
  last_error text,
  primary key (tenant_id, id)
);
create index outbox_waiting on outbox (tenant_id, available_at);
${protectTable('outbox', ['select', 'insert', 'update', 'delete'])}
`,
}
