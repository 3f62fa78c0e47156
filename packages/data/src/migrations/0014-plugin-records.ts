import { type Migration, protectTable } from './migration.ts'

/**
 * Rows of plugins are seen by whoever says of which plugin and of which units: the policy of tenants and, beyond it, two
 * settings of the transaction. A forgotten condition shows nothing of another plugin or unit; `*` is every unit.
 */
function protectRecords(table: string): string {
  const setting = (name: string) => `(select current_setting('app.${name}', true))`
  const reach = `tenant_id = (select nullif(current_setting('app.tenant_id', true), '')::uuid)
  and plugin_id = ${setting('plugin_id')}
  and (${setting('record_units')} = '*' or unit_id::text = any (string_to_array(${setting('record_units')}, ',')))`
  return `
alter table ${table} enable row level security;
alter table ${table} force row level security;
create policy tenant on ${table} to thidua_app using (${reach}) with check (${reach});
create policy maintenance on ${table} to current_user using ((select current_setting('app.maintenance', true)) = 'on');
grant select, insert, update, delete on ${table} to thidua_app;
`
}

/** Records plugins keep beside dossiers, what they take, and what their notices took; notices are somebody's own. */
export const pluginRecords: Migration = {
  number: 14,
  name: 'plugin-records',
  sql: `
alter table content_versions drop constraint content_versions_kind_check;
alter table content_versions add constraint content_versions_kind_check
  check (kind in ('form', 'scoring', 'workflow', 'document', 'extension', 'composition', 'collection'));
create index content_versions_collections on content_versions (tenant_id, plugin_id, content_id, created_at)
  where kind = 'collection';

-- One table for the records of all plugins. The type they were written under is pinned, as dossiers pin their forms.
create table plugin_records (
  tenant_id uuid not null,
  id uuid not null,
  plugin_id text not null,
  collection text not null,
  unit_id uuid not null,
  type_hash text not null,
  schema_version text not null,
  package_digest text not null,
  retention text not null check (retention in ('campaign', 'fiveYears', 'tenYears', 'permanent')),
  title text not null,
  data jsonb not null,
  size_bytes integer not null,
  -- Which fields the index was made of; another list by now and it is made anew.
  indexed text not null,
  version integer not null,
  created_at timestamptz not null,
  created_by_name text not null,
  updated_at timestamptz not null,
  updated_by_name text not null,
  -- Taken off the list; the row stays until its time has passed.
  removed_at timestamptz,
  primary key (tenant_id, id),
  foreign key (tenant_id, unit_id) references org_units (tenant_id, id),
  foreign key (tenant_id, type_hash) references content_versions (tenant_id, hash)
);
create index plugin_records_newest on plugin_records (tenant_id, plugin_id, collection, updated_at desc, id)
  where removed_at is null;
create index plugin_records_removed on plugin_records (tenant_id, plugin_id, removed_at) where removed_at is not null;
${protectRecords('plugin_records')}

-- The declared fields in columns of their type. One row for each field that holds something.
create table plugin_record_index (
  tenant_id uuid not null,
  record_id uuid not null,
  field text not null,
  plugin_id text not null,
  collection text not null,
  unit_id uuid not null,
  text_value text collate vietnamese,
  search_key text,
  number_value numeric,
  date_value date,
  primary key (tenant_id, record_id, field),
  foreign key (tenant_id, record_id) references plugin_records (tenant_id, id) on delete cascade
);
create index plugin_record_index_text on plugin_record_index (tenant_id, plugin_id, collection, field, search_key)
  where search_key is not null;
create index plugin_record_index_number on plugin_record_index (tenant_id, plugin_id, collection, field, number_value)
  where number_value is not null;
create index plugin_record_index_date on plugin_record_index (tenant_id, plugin_id, collection, field, date_value)
  where date_value is not null;
${protectRecords('plugin_record_index')}

-- What a plugin's records take here: written in the transaction that adds, so that the most is never passed.
create table plugin_storage (
  tenant_id uuid not null references tenants,
  plugin_id text not null,
  records integer not null check (records >= 0),
  bytes bigint not null check (bytes >= 0),
  primary key (tenant_id, plugin_id)
);
${protectTable('plugin_storage', ['select', 'insert', 'update', 'delete'])}

-- What each template sent on a legal day, and what went over its measure.
create table plugin_notice_days (
  tenant_id uuid not null,
  plugin_id text not null,
  template text not null,
  day date not null,
  sent integer not null default 0,
  dropped integer not null default 0,
  primary key (tenant_id, plugin_id, template, day)
);
${protectTable('plugin_notice_days', ['select', 'insert', 'update', 'delete'])}

create index notices_unread on notices (tenant_id, user_id) where read_at is null;

-- The reminder before a deadline, apart from the deadline itself.
alter table timers add column reminded_at timestamptz;
`,
}
