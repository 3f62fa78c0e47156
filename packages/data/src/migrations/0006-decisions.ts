import { type Migration, protectTable, searchIndex } from './migration.ts'

export const decisions: Migration = {
  number: 6,
  name: 'decisions',
  sql: `
create table decisions (
  tenant_id uuid not null,
  id uuid not null,
  issuing_unit_id uuid not null,
  year integer not null,
  -- As the document system returned it; numbers start again each year.
  number text not null,
  signed_on date not null,
  signature_form text not null,
  signer_post text not null,
  signer_name text not null,
  summary text not null,
  recorded_by uuid not null,
  recorded_at timestamptz not null,
  primary key (tenant_id, id),
  unique (tenant_id, issuing_unit_id, year, number),
  foreign key (tenant_id, issuing_unit_id) references org_units (tenant_id, id)
);
create index decisions_newest on decisions (tenant_id, signed_on desc, id);
${protectTable('decisions', ['select', 'insert'])}

create table decision_items (
  tenant_id uuid not null,
  id uuid not null,
  decision_id uuid not null,
  -- Order number in the decision; printed as the golden book number.
  position integer not null check (position > 0),
  dossier_id uuid not null,
  round_id uuid not null,
  subject_id uuid not null,
  subject_name text not null,
  subject_kind text not null check (subject_kind in ('individual', 'collective', 'household')),
  unit_id uuid not null,
  unit_name text not null,
  title text not null,
  achievement text not null,
  -- Whole dong.
  amount bigint check (amount >= 0),
  revoked_at timestamptz,
  search_key text not null,
  sort_key text collate vietnamese not null,
  primary key (tenant_id, id),
  unique (tenant_id, decision_id, position),
  foreign key (tenant_id, decision_id) references decisions (tenant_id, id),
  foreign key (tenant_id, dossier_id) references dossiers (tenant_id, id),
  foreign key (tenant_id, round_id) references rounds (tenant_id, id),
  foreign key (tenant_id, subject_id) references subjects (tenant_id, id),
  foreign key (tenant_id, unit_id) references org_units (tenant_id, id)
);
-- No subject is awarded the same title twice in a round, and no dossier is decided twice.
create unique index decision_items_one_live on decision_items (tenant_id, round_id, subject_id, title) where revoked_at is null;
create unique index decision_items_one_per_dossier on decision_items (tenant_id, dossier_id) where revoked_at is null;
create index decision_items_subject on decision_items (tenant_id, subject_id);
create index decision_items_sorted on decision_items (tenant_id, sort_key, id);
${searchIndex('decision_items')}
${protectTable('decision_items', ['select', 'insert', 'update'])}

create table certificates (
  tenant_id uuid not null,
  id uuid not null,
  code text not null,
  decision_item_id uuid not null,
  golden_book_number text not null,
  claim jsonb not null,
  signature text not null,
  key_id text not null,
  status text not null check (status in ('valid', 'revoked')),
  issued_at timestamptz not null,
  revoked_at timestamptz,
  revocation_reason text,
  primary key (tenant_id, id),
  unique (tenant_id, code),
  foreign key (tenant_id, decision_item_id) references decision_items (tenant_id, id),
  foreign key (tenant_id, key_id) references signing_keys (tenant_id, key_id)
);
create unique index certificates_one_valid on certificates (tenant_id, decision_item_id) where status = 'valid';
${protectTable('certificates', ['select', 'insert', 'update'])}
`,
}
