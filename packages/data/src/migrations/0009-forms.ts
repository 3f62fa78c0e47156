import { type Migration, protectTable } from './migration.ts'

/** Forms of agencies: drafts with their history and comments, and what was published of them. */
export const forms: Migration = {
  number: 9,
  name: 'forms',
  sql: `
-- 'extension': what an agency lays over a form of the province. 'composition': how a dossier of a composed form is scored.
alter table content_versions drop constraint content_versions_kind_check;
alter table content_versions add constraint content_versions_kind_check
  check (kind in ('form', 'scoring', 'workflow', 'document', 'extension', 'composition'));

create table form_drafts (
  tenant_id uuid not null,
  id uuid not null,
  -- The agency whose form it will be.
  unit_id uuid not null,
  -- The form it is laid over, at the version it was begun or rebased on; all null for a form without a base.
  stakeholder text,
  base_form_id text,
  base_version text,
  base_hash text,
  title text not null,
  questions integer not null,
  -- What the builder holds: { definition, scoring? }. Not valid (yet) is kept too.
  content jsonb not null,
  version integer not null default 1,
  created_by uuid not null,
  created_at timestamptz not null,
  updated_by uuid not null,
  updated_by_name text not null,
  updated_at timestamptz not null,
  discarded_at timestamptz,
  primary key (tenant_id, id),
  check (num_nulls(stakeholder, base_form_id, base_version, base_hash) in (0, 4)),
  foreign key (tenant_id, unit_id) references org_units (tenant_id, id),
  foreign key (tenant_id, base_hash) references content_versions (tenant_id, hash)
);
create index form_drafts_unit on form_drafts (tenant_id, unit_id, updated_at desc) where discarded_at is null;
${protectTable('form_drafts', ['select', 'insert', 'update'])}

-- Drafts kept by name, the state before each publication, and what autosave passed through.
create table form_draft_snapshots (
  tenant_id uuid not null,
  id uuid not null,
  draft_id uuid not null,
  kind text not null check (kind in ('autosave', 'draft', 'published')),
  name text not null,
  note text,
  draft_version integer not null,
  content jsonb not null,
  author_id uuid not null,
  author_name text not null,
  at timestamptz not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, draft_id) references form_drafts (tenant_id, id)
);
create index form_draft_snapshots_draft on form_draft_snapshots (tenant_id, draft_id, at desc);
${protectTable('form_draft_snapshots', ['select', 'insert', 'update', 'delete'])}

create table form_comments (
  tenant_id uuid not null,
  id uuid not null,
  draft_id uuid not null,
  part_id text not null,
  text text not null,
  author_id uuid not null,
  author_name text not null,
  at timestamptz not null,
  resolved_by uuid,
  resolved_at timestamptz,
  primary key (tenant_id, id),
  foreign key (tenant_id, draft_id) references form_drafts (tenant_id, id)
);
create index form_comments_draft on form_comments (tenant_id, draft_id, at);
${protectTable('form_comments', ['select', 'insert', 'update'])}

create table form_publications (
  tenant_id uuid not null,
  id uuid not null,
  draft_id uuid,
  unit_id uuid not null,
  stakeholder text,
  base_form_id text,
  base_version text,
  base_hash text,
  form_id text not null,
  version text not null,
  title jsonb not null,
  note text,
  extension_hash text,
  -- The form as it is filled in: base and extension composed.
  form_hash text not null,
  -- The agency's own points; null when it gives none.
  scoring_hash text,
  -- What a dossier pins beside the form; null for a form without a base.
  composition_hash text,
  points_cap_hundredths integer not null default 0 check (points_cap_hundredths >= 0),
  published_by uuid not null,
  published_by_name text not null,
  published_at timestamptz not null,
  -- In use for new dossiers. Another version or a withdrawal ends it; dossiers keep what they were opened with.
  active boolean not null default true,
  withdrawn_by uuid,
  withdrawn_by_name text,
  withdrawn_at timestamptz,
  withdrawn_reason text,
  primary key (tenant_id, id),
  unique (tenant_id, unit_id, form_id, version),
  check (num_nulls(stakeholder, base_form_id, base_version, base_hash, extension_hash, composition_hash) in (0, 6)),
  foreign key (tenant_id, draft_id) references form_drafts (tenant_id, id),
  foreign key (tenant_id, unit_id) references org_units (tenant_id, id),
  foreign key (tenant_id, base_hash) references content_versions (tenant_id, hash),
  foreign key (tenant_id, extension_hash) references content_versions (tenant_id, hash),
  foreign key (tenant_id, form_hash) references content_versions (tenant_id, hash),
  foreign key (tenant_id, scoring_hash) references content_versions (tenant_id, hash),
  foreign key (tenant_id, composition_hash) references content_versions (tenant_id, hash)
);
create unique index form_publications_one_active on form_publications (tenant_id, unit_id, stakeholder, base_form_id)
  where active and base_form_id is not null;
create unique index form_publications_one_free on form_publications (tenant_id, unit_id, form_id)
  where active and base_form_id is null;
create index form_publications_unit on form_publications (tenant_id, unit_id, published_at desc);
${protectTable('form_publications', ['select', 'insert', 'update'])}
`,
}
