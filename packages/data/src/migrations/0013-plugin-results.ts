import { type Migration, protectTable } from './migration.ts'

/** What functions of plugins gave for a dossier, so that reading one calls nobody. */
export const pluginResults: Migration = {
  number: 13,
  name: 'plugin-results',
  sql: `
-- The newest of each function; what a decision rested on stands in the events. 'declared' is how the package described it.
create table plugin_results (
  tenant_id uuid not null,
  dossier_id uuid not null,
  plugin_id text not null,
  hook_id text not null,
  event text not null,
  version text not null,
  digest text not null,
  declared jsonb not null,
  input_hash text not null,
  state text not null check (state in ('done', 'failed')),
  result jsonb,
  result_hash text,
  error_code text,
  error_params jsonb,
  ticks integer not null,
  memory_bytes bigint not null,
  computed_at timestamptz not null,
  primary key (tenant_id, dossier_id, plugin_id, hook_id),
  foreign key (tenant_id, dossier_id) references dossiers (tenant_id, id),
  check ((state = 'done') = (result is not null and result_hash is not null)),
  check ((state = 'failed') = (error_code is not null))
);
${protectTable('plugin_results', ['select', 'insert', 'update', 'delete'])}
`,
}
