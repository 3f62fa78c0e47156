import { type Migration, protectTable } from './migration.ts'

/** What people who handle a dossier say to one another at a field: threads, and what is said in them. */
export const remarks: Migration = {
  number: 15,
  name: 'remarks',
  sql: `
create table remark_threads (
  tenant_id uuid not null,
  id uuid not null,
  dossier_id uuid not null,
  -- A field of the dossier's form, or a section of it: a criterion.
  part_id text not null,
  -- Who began it; who sees it is access/remark-sight.
  side text not null check (side in ('subject', 'agency', 'province')),
  for_filler boolean not null,
  -- The return or request it went to the agency with.
  request_id uuid,
  version integer not null default 1,
  settled_by uuid,
  settled_by_name text,
  settled_at timestamptz,
  last_by_name text not null,
  last_at timestamptz not null,
  primary key (tenant_id, id),
  check (num_nulls(settled_by, settled_by_name, settled_at) in (0, 3)),
  foreign key (tenant_id, dossier_id) references dossiers (tenant_id, id),
  foreign key (tenant_id, request_id) references supplement_requests (tenant_id, id)
);
create index remark_threads_dossier on remark_threads (tenant_id, dossier_id);
${protectTable('remark_threads', ['select', 'insert', 'update'])}

create table remarks (
  tenant_id uuid not null,
  id uuid not null,
  thread_id uuid not null,
  side text not null check (side in ('subject', 'agency', 'province')),
  text text not null check (char_length(text) between 1 and 2000 and text is nfc normalized),
  author_id uuid not null,
  author_name text not null,
  at timestamptz not null,
  -- Since when whoever fills in may read it; null: not yet, or never.
  shown_at timestamptz,
  primary key (tenant_id, id),
  foreign key (tenant_id, thread_id) references remark_threads (tenant_id, id)
);
create index remarks_thread on remarks (tenant_id, thread_id, at);
${protectTable('remarks', ['select', 'insert'])}
-- What was said stays as it was said.
grant update (shown_at) on remarks to thidua_app;
`,
}
