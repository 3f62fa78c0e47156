create collation vietnamese (provider = icu, locale = 'vi-u-kn-true');

create table api_tokens (
  tenant_id uuid not null,
  id uuid not null,
  token_hash text not null,
  user_id uuid not null,
  name text not null,
  created_at timestamp with time zone not null,
  expires_at timestamp with time zone not null,
  last_used_at timestamp with time zone,
  revoked_at timestamp with time zone,
  api_tokens_pkey PRIMARY KEY (tenant_id, id),
  api_tokens_tenant_id_token_hash_key UNIQUE (tenant_id, token_hash),
  api_tokens_tenant_id_user_id_fkey FOREIGN KEY (tenant_id, user_id) REFERENCES users(tenant_id, id)
);
CREATE INDEX api_tokens_user ON api_tokens USING btree (tenant_id, user_id);
row level security, forced;
policy maintenance to owner using ((( SELECT current_setting('app.maintenance'::text, true) AS current_setting) = 'on'::text));
policy tenant to thidua_app using ((tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif"))) with check ((tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif")));
grant insert, select, update to thidua_app;

create table calendar_days (
  tenant_id uuid not null,
  date date not null,
  kind text not null,
  name text not null,
  source text not null,
  calendar_days_kind_check CHECK ((kind = ANY (ARRAY['holiday'::text, 'workday'::text]))),
  calendar_days_pkey PRIMARY KEY (tenant_id, date),
  calendar_days_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES tenants(id)
);
row level security, forced;
policy maintenance to owner using ((( SELECT current_setting('app.maintenance'::text, true) AS current_setting) = 'on'::text));
policy tenant to thidua_app using ((tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif"))) with check ((tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif")));
grant delete, insert, select, update to thidua_app;

create table campaigns (
  tenant_id uuid not null,
  id uuid not null,
  code text not null,
  content jsonb not null,
  content_hash text not null,
  created_at timestamp with time zone not null,
  campaigns_pkey PRIMARY KEY (tenant_id, id),
  campaigns_tenant_id_code_key UNIQUE (tenant_id, code),
  campaigns_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES tenants(id)
);
row level security, forced;
policy maintenance to owner using ((( SELECT current_setting('app.maintenance'::text, true) AS current_setting) = 'on'::text));
policy tenant to thidua_app using ((tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif"))) with check ((tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif")));
grant insert, select, update to thidua_app;

create table certificates (
  tenant_id uuid not null,
  id uuid not null,
  code text not null,
  decision_item_id uuid not null,
  golden_book_number text not null,
  claim jsonb not null,
  signature text not null,
  key_id text not null,
  status text not null,
  issued_at timestamp with time zone not null,
  revoked_at timestamp with time zone,
  revocation_reason text,
  certificates_pkey PRIMARY KEY (tenant_id, id),
  certificates_status_check CHECK ((status = ANY (ARRAY['valid'::text, 'revoked'::text]))),
  certificates_tenant_id_code_key UNIQUE (tenant_id, code),
  certificates_tenant_id_decision_item_id_fkey FOREIGN KEY (tenant_id, decision_item_id) REFERENCES decision_items(tenant_id, id),
  certificates_tenant_id_key_id_fkey FOREIGN KEY (tenant_id, key_id) REFERENCES signing_keys(tenant_id, key_id)
);
CREATE UNIQUE INDEX certificates_one_valid ON certificates USING btree (tenant_id, decision_item_id) WHERE (status = 'valid'::text);
row level security, forced;
policy maintenance to owner using ((( SELECT current_setting('app.maintenance'::text, true) AS current_setting) = 'on'::text));
policy tenant to thidua_app using ((tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif"))) with check ((tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif")));
grant insert, select, update to thidua_app;

create table content_versions (
  tenant_id uuid not null,
  hash text not null,
  kind text not null,
  plugin_id text,
  content_id text not null,
  version text not null,
  content jsonb not null,
  created_at timestamp with time zone not null,
  content_versions_kind_check CHECK ((kind = ANY (ARRAY['form'::text, 'scoring'::text, 'workflow'::text, 'document'::text, 'extension'::text, 'composition'::text, 'collection'::text]))),
  content_versions_pkey PRIMARY KEY (tenant_id, hash),
  content_versions_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES tenants(id)
);
CREATE INDEX content_versions_collections ON content_versions USING btree (tenant_id, plugin_id, content_id, created_at) WHERE (kind = 'collection'::text);
CREATE INDEX content_versions_content ON content_versions USING btree (tenant_id, kind, content_id);
row level security, forced;
policy maintenance to owner using ((( SELECT current_setting('app.maintenance'::text, true) AS current_setting) = 'on'::text));
policy tenant to thidua_app using ((tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif"))) with check ((tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif")));
grant insert, select to thidua_app;

create table council_votes (
  tenant_id uuid not null,
  id uuid not null,
  dossier_id uuid not null,
  level text not null,
  held_on date not null,
  members_total integer not null,
  present integer not null,
  written_opinions integer not null,
  yes integer not null,
  no integer not null,
  passed boolean not null,
  explanation jsonb not null,
  legal_basis jsonb not null default '[]'::jsonb,
  minutes text not null,
  recorded_by uuid not null,
  recorded_by_name text not null,
  recorded_at timestamp with time zone not null,
  council_votes_check CHECK (((present >= 0) AND (present <= members_total))),
  council_votes_check1 CHECK (((written_opinions >= 0) AND ((present + written_opinions) <= members_total))),
  council_votes_check2 CHECK (((no >= 0) AND ((yes + no) <= (present + written_opinions)))),
  council_votes_level_check CHECK ((level = ANY (ARRAY['agency'::text, 'province'::text]))),
  council_votes_members_total_check CHECK ((members_total > 0)),
  council_votes_pkey PRIMARY KEY (tenant_id, id),
  council_votes_tenant_id_dossier_id_fkey FOREIGN KEY (tenant_id, dossier_id) REFERENCES dossiers(tenant_id, id),
  council_votes_yes_check CHECK ((yes >= 0))
);
CREATE INDEX council_votes_dossier ON council_votes USING btree (tenant_id, dossier_id, recorded_at);
row level security, forced;
policy maintenance to owner using ((( SELECT current_setting('app.maintenance'::text, true) AS current_setting) = 'on'::text));
policy tenant to thidua_app using ((tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif"))) with check ((tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif")));
grant insert, select to thidua_app;

create table decision_items (
  tenant_id uuid not null,
  id uuid not null,
  decision_id uuid not null,
  position integer not null,
  dossier_id uuid not null,
  round_id uuid not null,
  subject_id uuid not null,
  subject_name text not null,
  subject_kind text not null,
  unit_id uuid not null,
  unit_name text not null,
  title text not null,
  achievement text not null,
  amount bigint,
  revoked_at timestamp with time zone,
  search_key text not null,
  sort_key text collate vietnamese not null,
  decision_items_amount_check CHECK ((amount >= 0)),
  decision_items_pkey PRIMARY KEY (tenant_id, id),
  decision_items_position_check CHECK (("position" > 0)),
  decision_items_subject_kind_check CHECK ((subject_kind = ANY (ARRAY['individual'::text, 'collective'::text, 'household'::text]))),
  decision_items_tenant_id_decision_id_fkey FOREIGN KEY (tenant_id, decision_id) REFERENCES decisions(tenant_id, id),
  decision_items_tenant_id_decision_id_position_key UNIQUE (tenant_id, decision_id, "position"),
  decision_items_tenant_id_dossier_id_fkey FOREIGN KEY (tenant_id, dossier_id) REFERENCES dossiers(tenant_id, id),
  decision_items_tenant_id_round_id_fkey FOREIGN KEY (tenant_id, round_id) REFERENCES rounds(tenant_id, id),
  decision_items_tenant_id_subject_id_fkey FOREIGN KEY (tenant_id, subject_id) REFERENCES subjects(tenant_id, id),
  decision_items_tenant_id_unit_id_fkey FOREIGN KEY (tenant_id, unit_id) REFERENCES org_units(tenant_id, id)
);
CREATE INDEX decision_items_search ON decision_items USING gin (search_key gin_trgm_ops);
CREATE INDEX decision_items_sorted ON decision_items USING btree (tenant_id, sort_key, id);
CREATE INDEX decision_items_subject ON decision_items USING btree (tenant_id, subject_id);
CREATE UNIQUE INDEX decision_items_one_live ON decision_items USING btree (tenant_id, round_id, subject_id, title) WHERE (revoked_at IS NULL);
CREATE UNIQUE INDEX decision_items_one_per_dossier ON decision_items USING btree (tenant_id, dossier_id) WHERE (revoked_at IS NULL);
row level security, forced;
policy maintenance to owner using ((( SELECT current_setting('app.maintenance'::text, true) AS current_setting) = 'on'::text));
policy tenant to thidua_app using ((tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif"))) with check ((tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif")));
grant insert, select, update to thidua_app;

create table decisions (
  tenant_id uuid not null,
  id uuid not null,
  issuing_unit_id uuid not null,
  year integer not null,
  number text not null,
  signed_on date not null,
  signature_form text not null,
  signer_post text not null,
  signer_name text not null,
  summary text not null,
  recorded_by uuid not null,
  recorded_at timestamp with time zone not null,
  decisions_pkey PRIMARY KEY (tenant_id, id),
  decisions_tenant_id_issuing_unit_id_fkey FOREIGN KEY (tenant_id, issuing_unit_id) REFERENCES org_units(tenant_id, id),
  decisions_tenant_id_issuing_unit_id_year_number_key UNIQUE (tenant_id, issuing_unit_id, year, number)
);
CREATE INDEX decisions_newest ON decisions USING btree (tenant_id, signed_on DESC, id);
row level security, forced;
policy maintenance to owner using ((( SELECT current_setting('app.maintenance'::text, true) AS current_setting) = 'on'::text));
policy tenant to thidua_app using ((tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif"))) with check ((tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif")));
grant insert, select to thidua_app;

create table dossiers (
  tenant_id uuid not null,
  id uuid not null,
  code text not null,
  round_id uuid not null,
  subject_id uuid not null,
  subject_name text not null,
  subject_kind text not null,
  stakeholder text not null,
  unit_id uuid not null,
  title text not null,
  stage text not null,
  terminal text,
  suspended boolean not null default false,
  version integer not null default 1,
  form_hash text not null,
  scoring_hash text,
  workflow_hash text not null,
  answers jsonb not null default '{}'::jsonb,
  met integer not null default 0,
  not_met integer not null default 0,
  submission_letter_id uuid,
  receipt_number text,
  received_at timestamp with time zone,
  rule_set text,
  stage_entered_at timestamp with time zone not null,
  deadline_on date,
  initiative_key text,
  nomination_id uuid,
  search_key text not null,
  sort_key text collate vietnamese not null,
  created_by uuid,
  created_at timestamp with time zone not null,
  updated_at timestamp with time zone not null,
  last_actor_id uuid,
  last_actor_name text,
  drawers integer not null default 0,
  letter_copy json,
  timer_copy json,
  dossiers_pkey PRIMARY KEY (tenant_id, id),
  dossiers_subject_kind_check CHECK ((subject_kind = ANY (ARRAY['individual'::text, 'collective'::text, 'household'::text]))),
  dossiers_tenant_id_code_key UNIQUE (tenant_id, code),
  dossiers_tenant_id_form_hash_fkey FOREIGN KEY (tenant_id, form_hash) REFERENCES content_versions(tenant_id, hash),
  dossiers_tenant_id_nomination_id_fkey FOREIGN KEY (tenant_id, nomination_id) REFERENCES nominations(tenant_id, id),
  dossiers_tenant_id_round_id_fkey FOREIGN KEY (tenant_id, round_id) REFERENCES rounds(tenant_id, id),
  dossiers_tenant_id_scoring_hash_fkey FOREIGN KEY (tenant_id, scoring_hash) REFERENCES content_versions(tenant_id, hash),
  dossiers_tenant_id_subject_id_fkey FOREIGN KEY (tenant_id, subject_id) REFERENCES subjects(tenant_id, id),
  dossiers_tenant_id_submission_letter_id_fkey FOREIGN KEY (tenant_id, submission_letter_id) REFERENCES submission_letters(tenant_id, id),
  dossiers_tenant_id_unit_id_fkey FOREIGN KEY (tenant_id, unit_id) REFERENCES org_units(tenant_id, id),
  dossiers_tenant_id_workflow_hash_fkey FOREIGN KEY (tenant_id, workflow_hash) REFERENCES content_versions(tenant_id, hash),
  dossiers_terminal_check CHECK ((terminal = ANY (ARRAY['awarded'::text, 'notProposed'::text, 'declined'::text, 'withdrawn'::text, 'refused'::text])))
);
CREATE INDEX dossiers_deadline ON dossiers USING btree (tenant_id, deadline_on, id) WHERE (deadline_on IS NOT NULL);
CREATE INDEX dossiers_initiative ON dossiers USING btree (tenant_id, initiative_key) WHERE (initiative_key IS NOT NULL);
CREATE INDEX dossiers_met ON dossiers USING btree (tenant_id, met DESC, id);
CREATE INDEX dossiers_newest ON dossiers USING btree (tenant_id, updated_at DESC, id);
CREATE INDEX dossiers_search ON dossiers USING gin (search_key gin_trgm_ops);
CREATE INDEX dossiers_sorted ON dossiers USING btree (tenant_id, sort_key, id);
CREATE INDEX dossiers_stage ON dossiers USING btree (tenant_id, stage, updated_at DESC, id);
CREATE INDEX dossiers_subject ON dossiers USING btree (tenant_id, subject_id);
CREATE INDEX dossiers_unit ON dossiers USING btree (tenant_id, unit_id, stage, met DESC, id);
CREATE INDEX dossiers_unit_newest ON dossiers USING btree (tenant_id, unit_id, updated_at DESC, id);
CREATE UNIQUE INDEX dossiers_one_live ON dossiers USING btree (tenant_id, round_id, subject_id, title) WHERE ((terminal IS NULL) OR (terminal = 'awarded'::text));
CREATE UNIQUE INDEX dossiers_one_per_nomination ON dossiers USING btree (tenant_id, nomination_id) WHERE ((nomination_id IS NOT NULL) AND ((terminal IS NULL) OR (terminal = 'awarded'::text)));
CREATE UNIQUE INDEX dossiers_receipt ON dossiers USING btree (tenant_id, receipt_number) WHERE (receipt_number IS NOT NULL);
row level security, forced;
policy maintenance to owner using ((( SELECT current_setting('app.maintenance'::text, true) AS current_setting) = 'on'::text));
policy tenant to thidua_app using ((tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif"))) with check ((tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif")));
grant insert, select, update to thidua_app;

create table dti_scores (
  tenant_id uuid not null,
  unit_id uuid not null,
  year integer not null,
  percent numeric(6,3) not null,
  source text not null,
  recorded_by uuid,
  recorded_at timestamp with time zone not null,
  dti_scores_percent_check CHECK (((percent >= (0)::numeric) AND (percent <= (100)::numeric))),
  dti_scores_pkey PRIMARY KEY (tenant_id, unit_id, year),
  dti_scores_tenant_id_unit_id_fkey FOREIGN KEY (tenant_id, unit_id) REFERENCES org_units(tenant_id, id)
);
row level security, forced;
policy maintenance to owner using ((( SELECT current_setting('app.maintenance'::text, true) AS current_setting) = 'on'::text));
policy tenant to thidua_app using ((tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif"))) with check ((tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif")));
grant insert, select, update to thidua_app;

create table events (
  tenant_id uuid not null,
  seq bigint not null generated always as identity,
  id uuid not null,
  at timestamp with time zone not null,
  type text not null,
  command_id text,
  actor_id uuid,
  actor_name text not null,
  subject_type text not null,
  subject_id uuid not null,
  subject_version integer,
  payload jsonb not null default '{}'::jsonb,
  events_pkey PRIMARY KEY (tenant_id, seq)
);
CREATE INDEX events_subject ON events USING btree (tenant_id, subject_id, seq);
row level security, forced;
policy maintenance to owner using ((( SELECT current_setting('app.maintenance'::text, true) AS current_setting) = 'on'::text));
policy tenant to thidua_app using ((tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif"))) with check ((tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif")));
grant insert, select to thidua_app;

create table evidence_files (
  tenant_id uuid not null,
  id uuid not null,
  dossier_id uuid not null,
  field_id text not null,
  name text not null,
  media_type text not null,
  size bigint not null,
  sha256 text not null,
  uploaded_by uuid not null,
  uploaded_by_name text not null,
  uploaded_at timestamp with time zone not null,
  removed_by uuid,
  removed_at timestamp with time zone,
  evidence_files_pkey PRIMARY KEY (tenant_id, id),
  evidence_files_sha256_check CHECK ((sha256 ~ '^[0-9a-f]{64}$'::text)),
  evidence_files_size_check CHECK ((size > 0)),
  evidence_files_tenant_id_dossier_id_fkey FOREIGN KEY (tenant_id, dossier_id) REFERENCES dossiers(tenant_id, id)
);
CREATE INDEX evidence_files_content ON evidence_files USING btree (tenant_id, sha256);
CREATE INDEX evidence_files_dossier ON evidence_files USING btree (tenant_id, dossier_id);
row level security, forced;
policy maintenance to owner using ((( SELECT current_setting('app.maintenance'::text, true) AS current_setting) = 'on'::text));
policy tenant to thidua_app using ((tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif"))) with check ((tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif")));
grant insert, select, update to thidua_app;

create table form_comments (
  tenant_id uuid not null,
  id uuid not null,
  draft_id uuid not null,
  part_id text not null,
  text text not null,
  author_id uuid not null,
  author_name text not null,
  at timestamp with time zone not null,
  resolved_by uuid,
  resolved_at timestamp with time zone,
  form_comments_pkey PRIMARY KEY (tenant_id, id),
  form_comments_tenant_id_draft_id_fkey FOREIGN KEY (tenant_id, draft_id) REFERENCES form_drafts(tenant_id, id)
);
CREATE INDEX form_comments_draft ON form_comments USING btree (tenant_id, draft_id, at);
row level security, forced;
policy maintenance to owner using ((( SELECT current_setting('app.maintenance'::text, true) AS current_setting) = 'on'::text));
policy tenant to thidua_app using ((tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif"))) with check ((tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif")));
grant insert, select, update to thidua_app;

create table form_draft_snapshots (
  tenant_id uuid not null,
  id uuid not null,
  draft_id uuid not null,
  kind text not null,
  name text not null,
  note text,
  draft_version integer not null,
  content jsonb not null,
  author_id uuid not null,
  author_name text not null,
  at timestamp with time zone not null,
  form_draft_snapshots_kind_check CHECK ((kind = ANY (ARRAY['autosave'::text, 'draft'::text, 'published'::text]))),
  form_draft_snapshots_pkey PRIMARY KEY (tenant_id, id),
  form_draft_snapshots_tenant_id_draft_id_fkey FOREIGN KEY (tenant_id, draft_id) REFERENCES form_drafts(tenant_id, id)
);
CREATE INDEX form_draft_snapshots_draft ON form_draft_snapshots USING btree (tenant_id, draft_id, at DESC);
row level security, forced;
policy maintenance to owner using ((( SELECT current_setting('app.maintenance'::text, true) AS current_setting) = 'on'::text));
policy tenant to thidua_app using ((tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif"))) with check ((tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif")));
grant delete, insert, select, update to thidua_app;

create table form_drafts (
  tenant_id uuid not null,
  id uuid not null,
  unit_id uuid not null,
  stakeholder text,
  base_form_id text,
  base_version text,
  base_hash text,
  title text not null,
  questions integer not null,
  content jsonb not null,
  version integer not null default 1,
  created_by uuid not null,
  created_at timestamp with time zone not null,
  updated_by uuid not null,
  updated_by_name text not null,
  updated_at timestamp with time zone not null,
  discarded_at timestamp with time zone,
  form_drafts_check CHECK ((num_nulls(stakeholder, base_form_id, base_version, base_hash) = ANY (ARRAY[0, 4]))),
  form_drafts_pkey PRIMARY KEY (tenant_id, id),
  form_drafts_tenant_id_base_hash_fkey FOREIGN KEY (tenant_id, base_hash) REFERENCES content_versions(tenant_id, hash),
  form_drafts_tenant_id_unit_id_fkey FOREIGN KEY (tenant_id, unit_id) REFERENCES org_units(tenant_id, id)
);
CREATE INDEX form_drafts_unit ON form_drafts USING btree (tenant_id, unit_id, updated_at DESC) WHERE (discarded_at IS NULL);
row level security, forced;
policy maintenance to owner using ((( SELECT current_setting('app.maintenance'::text, true) AS current_setting) = 'on'::text));
policy tenant to thidua_app using ((tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif"))) with check ((tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif")));
grant insert, select, update to thidua_app;

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
  form_hash text not null,
  scoring_hash text,
  composition_hash text,
  points_cap_hundredths integer not null default 0,
  published_by uuid not null,
  published_by_name text not null,
  published_at timestamp with time zone not null,
  active boolean not null default true,
  withdrawn_by uuid,
  withdrawn_by_name text,
  withdrawn_at timestamp with time zone,
  withdrawn_reason text,
  form_publications_check CHECK ((num_nulls(stakeholder, base_form_id, base_version, base_hash, extension_hash, composition_hash) = ANY (ARRAY[0, 6]))),
  form_publications_pkey PRIMARY KEY (tenant_id, id),
  form_publications_points_cap_hundredths_check CHECK ((points_cap_hundredths >= 0)),
  form_publications_tenant_id_base_hash_fkey FOREIGN KEY (tenant_id, base_hash) REFERENCES content_versions(tenant_id, hash),
  form_publications_tenant_id_composition_hash_fkey FOREIGN KEY (tenant_id, composition_hash) REFERENCES content_versions(tenant_id, hash),
  form_publications_tenant_id_draft_id_fkey FOREIGN KEY (tenant_id, draft_id) REFERENCES form_drafts(tenant_id, id),
  form_publications_tenant_id_extension_hash_fkey FOREIGN KEY (tenant_id, extension_hash) REFERENCES content_versions(tenant_id, hash),
  form_publications_tenant_id_form_hash_fkey FOREIGN KEY (tenant_id, form_hash) REFERENCES content_versions(tenant_id, hash),
  form_publications_tenant_id_scoring_hash_fkey FOREIGN KEY (tenant_id, scoring_hash) REFERENCES content_versions(tenant_id, hash),
  form_publications_tenant_id_unit_id_fkey FOREIGN KEY (tenant_id, unit_id) REFERENCES org_units(tenant_id, id),
  form_publications_tenant_id_unit_id_form_id_version_key UNIQUE (tenant_id, unit_id, form_id, version)
);
CREATE INDEX form_publications_unit ON form_publications USING btree (tenant_id, unit_id, published_at DESC);
CREATE UNIQUE INDEX form_publications_one_active ON form_publications USING btree (tenant_id, unit_id, stakeholder, base_form_id) WHERE (active AND (base_form_id IS NOT NULL));
CREATE UNIQUE INDEX form_publications_one_free ON form_publications USING btree (tenant_id, unit_id, form_id) WHERE (active AND (base_form_id IS NULL));
row level security, forced;
policy maintenance to owner using ((( SELECT current_setting('app.maintenance'::text, true) AS current_setting) = 'on'::text));
policy tenant to thidua_app using ((tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif"))) with check ((tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif")));
grant insert, select, update to thidua_app;

create table idempotency_keys (
  tenant_id uuid not null,
  user_id uuid not null,
  command text not null,
  key text not null,
  request_hash text not null,
  response jsonb,
  created_at timestamp with time zone not null default now(),
  idempotency_keys_pkey PRIMARY KEY (tenant_id, user_id, command, key)
);
row level security, forced;
policy maintenance to owner using ((( SELECT current_setting('app.maintenance'::text, true) AS current_setting) = 'on'::text));
policy tenant to thidua_app using ((tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif"))) with check ((tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif")));
grant delete, insert, select, update to thidua_app;

create table nominations (
  tenant_id uuid not null,
  id uuid not null,
  subject_name text not null,
  subject_kind text not null,
  achievement text not null,
  happened_on date not null,
  scope text not null,
  unit_id uuid not null,
  nominated_by text not null,
  created_at timestamp with time zone not null,
  nominations_pkey PRIMARY KEY (tenant_id, id),
  nominations_scope_check CHECK ((scope = ANY (ARRAY['unit'::text, 'commune'::text, 'province'::text, 'nation'::text]))),
  nominations_subject_kind_check CHECK ((subject_kind = ANY (ARRAY['individual'::text, 'collective'::text, 'household'::text]))),
  nominations_tenant_id_unit_id_fkey FOREIGN KEY (tenant_id, unit_id) REFERENCES org_units(tenant_id, id)
);
CREATE INDEX nominations_newest ON nominations USING btree (tenant_id, created_at DESC, id);
CREATE INDEX nominations_unit ON nominations USING btree (tenant_id, unit_id, created_at DESC);
row level security, forced;
policy maintenance to owner using ((( SELECT current_setting('app.maintenance'::text, true) AS current_setting) = 'on'::text));
policy tenant to thidua_app using ((tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif"))) with check ((tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif")));
grant insert, select, update to thidua_app;

create table notices (
  tenant_id uuid not null,
  id uuid not null,
  user_id uuid not null,
  dossier_id uuid,
  kind text not null,
  params jsonb not null default '{}'::jsonb,
  created_at timestamp with time zone not null,
  read_at timestamp with time zone,
  notices_pkey PRIMARY KEY (tenant_id, id),
  notices_tenant_id_dossier_id_fkey FOREIGN KEY (tenant_id, dossier_id) REFERENCES dossiers(tenant_id, id),
  notices_tenant_id_user_id_fkey FOREIGN KEY (tenant_id, user_id) REFERENCES users(tenant_id, id)
);
CREATE INDEX notices_unread ON notices USING btree (tenant_id, user_id) WHERE (read_at IS NULL);
CREATE INDEX notices_user ON notices USING btree (tenant_id, user_id, created_at DESC);
row level security, forced;
policy maintenance to owner using ((( SELECT current_setting('app.maintenance'::text, true) AS current_setting) = 'on'::text));
policy tenant to thidua_app using ((tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif"))) with check ((tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif")));
grant insert, select, update to thidua_app;

create table opinions (
  tenant_id uuid not null,
  id uuid not null,
  dossier_id uuid not null,
  station text not null,
  favourable boolean not null,
  text text not null,
  given_by uuid not null,
  given_by_name text not null,
  given_at timestamp with time zone not null,
  opinions_pkey PRIMARY KEY (tenant_id, id),
  opinions_station_check CHECK ((station = ANY (ARRAY['appraisal'::text, 'verification'::text]))),
  opinions_tenant_id_dossier_id_fkey FOREIGN KEY (tenant_id, dossier_id) REFERENCES dossiers(tenant_id, id)
);
CREATE INDEX opinions_dossier ON opinions USING btree (tenant_id, dossier_id, given_at);
row level security, forced;
policy maintenance to owner using ((( SELECT current_setting('app.maintenance'::text, true) AS current_setting) = 'on'::text));
policy tenant to thidua_app using ((tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif"))) with check ((tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif")));
grant insert, select to thidua_app;

create table org_unit_names (
  tenant_id uuid not null,
  id uuid not null,
  unit_id uuid not null,
  name text not null,
  valid_from date not null,
  valid_to date,
  legal_basis text,
  org_unit_names_check CHECK ((valid_to >= valid_from)),
  org_unit_names_pkey PRIMARY KEY (tenant_id, id),
  org_unit_names_tenant_id_unit_id_fkey FOREIGN KEY (tenant_id, unit_id) REFERENCES org_units(tenant_id, id)
);
CREATE INDEX org_unit_names_unit ON org_unit_names USING btree (tenant_id, unit_id, valid_from);
CREATE UNIQUE INDEX org_unit_names_current ON org_unit_names USING btree (tenant_id, unit_id) WHERE (valid_to IS NULL);
row level security, forced;
policy maintenance to owner using ((( SELECT current_setting('app.maintenance'::text, true) AS current_setting) = 'on'::text));
policy tenant to thidua_app using ((tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif"))) with check ((tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif")));
grant insert, select, update to thidua_app;

create table org_units (
  tenant_id uuid not null,
  id uuid not null,
  code text not null,
  name text not null,
  kind text not null,
  parent_id uuid,
  valid_from date not null,
  valid_to date,
  council_size integer,
  invented boolean not null default false,
  search_key text not null,
  sort_key text collate vietnamese not null,
  version integer not null default 1,
  org_units_check CHECK ((valid_to > valid_from)),
  org_units_council_size_check CHECK ((council_size > 0)),
  org_units_pkey PRIMARY KEY (tenant_id, id),
  org_units_tenant_id_code_key UNIQUE (tenant_id, code),
  org_units_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES tenants(id),
  org_units_tenant_id_parent_id_fkey FOREIGN KEY (tenant_id, parent_id) REFERENCES org_units(tenant_id, id)
);
CREATE INDEX org_units_parent ON org_units USING btree (tenant_id, parent_id);
CREATE INDEX org_units_search ON org_units USING gin (search_key gin_trgm_ops);
CREATE INDEX org_units_sorted ON org_units USING btree (tenant_id, sort_key, id);
row level security, forced;
policy maintenance to owner using ((( SELECT current_setting('app.maintenance'::text, true) AS current_setting) = 'on'::text));
policy tenant to thidua_app using ((tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif"))) with check ((tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif")));
grant insert, select, update to thidua_app;

create table outbox (
  tenant_id uuid not null,
  id uuid not null,
  topic text not null,
  payload jsonb not null,
  available_at timestamp with time zone not null default now(),
  attempts integer not null default 0,
  last_error text,
  outbox_pkey PRIMARY KEY (tenant_id, id)
);
CREATE INDEX outbox_waiting ON outbox USING btree (tenant_id, available_at);
row level security, forced;
policy maintenance to owner using ((( SELECT current_setting('app.maintenance'::text, true) AS current_setting) = 'on'::text));
policy tenant to thidua_app using ((tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif"))) with check ((tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif")));
grant delete, insert, select, update to thidua_app;

create table plugin_approvals (
  tenant_id uuid not null,
  plan_id uuid not null,
  user_id uuid not null,
  user_name text not null,
  plan_digest text not null,
  approved_at timestamp with time zone not null,
  plugin_approvals_pkey PRIMARY KEY (tenant_id, plan_id, user_id),
  plugin_approvals_tenant_id_plan_id_fkey FOREIGN KEY (tenant_id, plan_id) REFERENCES plugin_plans(tenant_id, id)
);
row level security, forced;
policy maintenance to owner using ((( SELECT current_setting('app.maintenance'::text, true) AS current_setting) = 'on'::text));
policy tenant to thidua_app using ((tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif"))) with check ((tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif")));
grant insert, select to thidua_app;

create table plugin_breaches (
  tenant_id uuid not null,
  id uuid not null,
  plugin_id text not null,
  digest text not null,
  code text not null,
  params jsonb not null default '{}'::jsonb,
  at timestamp with time zone not null,
  plugin_breaches_pkey PRIMARY KEY (tenant_id, id)
);
CREATE INDEX plugin_breaches_newest ON plugin_breaches USING btree (tenant_id, plugin_id, at DESC);
row level security, forced;
policy maintenance to owner using ((( SELECT current_setting('app.maintenance'::text, true) AS current_setting) = 'on'::text));
policy tenant to thidua_app using ((tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif"))) with check ((tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif")));
grant insert, select to thidua_app;

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
  moved_at timestamp with time zone not null,
  restored_at timestamp with time zone,
  plugin_draft_copies_pkey PRIMARY KEY (tenant_id, dossier_id, generation),
  plugin_draft_copies_tenant_id_dossier_id_fkey FOREIGN KEY (tenant_id, dossier_id) REFERENCES dossiers(tenant_id, id)
);
CREATE INDEX plugin_draft_copies_plugin ON plugin_draft_copies USING btree (tenant_id, plugin_id, generation);
row level security, forced;
policy maintenance to owner using ((( SELECT current_setting('app.maintenance'::text, true) AS current_setting) = 'on'::text));
policy tenant to thidua_app using ((tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif"))) with check ((tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif")));
grant delete, insert, select, update to thidua_app;

create table plugin_draft_journeys (
  tenant_id uuid not null,
  generation integer not null,
  plugin_id text not null,
  form_id text not null,
  from_generation integer not null,
  direction text not null,
  cursor uuid,
  moved integer not null default 0,
  attention integer not null default 0,
  left_alone integer not null default 0,
  begun_at timestamp with time zone not null,
  done_at timestamp with time zone,
  plugin_draft_journeys_direction_check CHECK ((direction = ANY (ARRAY['forward'::text, 'back'::text]))),
  plugin_draft_journeys_pkey PRIMARY KEY (tenant_id, generation, plugin_id, form_id),
  plugin_draft_journeys_tenant_id_generation_fkey FOREIGN KEY (tenant_id, generation) REFERENCES plugin_generations(tenant_id, generation)
);
CREATE INDEX plugin_draft_journeys_open ON plugin_draft_journeys USING btree (tenant_id, generation) WHERE (done_at IS NULL);
row level security, forced;
policy maintenance to owner using ((( SELECT current_setting('app.maintenance'::text, true) AS current_setting) = 'on'::text));
policy tenant to thidua_app using ((tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif"))) with check ((tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif")));
grant insert, select, update to thidua_app;

create table plugin_generations (
  tenant_id uuid not null,
  generation integer not null,
  lock jsonb not null,
  digest text not null,
  snapshot_digest text not null,
  plan_id uuid,
  reason text not null,
  made_at timestamp with time zone not null,
  made_by uuid,
  made_by_name text not null,
  plugin_generations_generation_check CHECK ((generation > 0)),
  plugin_generations_pkey PRIMARY KEY (tenant_id, generation),
  plugin_generations_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES tenants(id),
  plugin_generations_tenant_id_plan_id_fkey FOREIGN KEY (tenant_id, plan_id) REFERENCES plugin_plans(tenant_id, id)
);
row level security, forced;
policy maintenance to owner using ((( SELECT current_setting('app.maintenance'::text, true) AS current_setting) = 'on'::text));
policy tenant to thidua_app using ((tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif"))) with check ((tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif")));
grant insert, select to thidua_app;

create table plugin_hours (
  tenant_id uuid not null,
  plugin_id text not null,
  hour timestamp with time zone not null,
  calls integer not null,
  failures integer not null,
  milliseconds_p95 integer not null,
  ticks_most integer not null,
  memory_most bigint not null,
  last_error_code text,
  last_error_at timestamp with time zone,
  plugin_hours_pkey PRIMARY KEY (tenant_id, plugin_id, hour)
);
row level security, forced;
policy maintenance to owner using ((( SELECT current_setting('app.maintenance'::text, true) AS current_setting) = 'on'::text));
policy tenant to thidua_app using ((tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif"))) with check ((tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif")));
grant delete, insert, select, update to thidua_app;

create table plugin_notice_days (
  tenant_id uuid not null,
  plugin_id text not null,
  template text not null,
  day date not null,
  sent integer not null default 0,
  dropped integer not null default 0,
  plugin_notice_days_pkey PRIMARY KEY (tenant_id, plugin_id, template, day)
);
row level security, forced;
policy maintenance to owner using ((( SELECT current_setting('app.maintenance'::text, true) AS current_setting) = 'on'::text));
policy tenant to thidua_app using ((tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif"))) with check ((tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif")));
grant delete, insert, select, update to thidua_app;

create table plugin_packages (
  tenant_id uuid not null,
  digest text not null,
  plugin_id text not null,
  version text not null,
  state text not null,
  state_reason text not null default ''::text,
  source text not null,
  manifest jsonb not null,
  files_json text not null,
  signers jsonb not null,
  catalogue_serial bigint not null,
  bytes bytea,
  size_bytes integer not null,
  file_count integer not null,
  received_at timestamp with time zone not null,
  received_by uuid,
  received_by_name text not null,
  plugin_packages_check CHECK (((state = 'purged'::text) = (bytes IS NULL))),
  plugin_packages_pkey PRIMARY KEY (tenant_id, digest),
  plugin_packages_source_check CHECK ((source = ANY (ARRAY['shipped'::text, 'catalogue'::text, 'upload'::text]))),
  plugin_packages_state_check CHECK ((state = ANY (ARRAY['verified'::text, 'quarantined'::text, 'purged'::text]))),
  plugin_packages_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES tenants(id)
);
CREATE INDEX plugin_packages_plugin ON plugin_packages USING btree (tenant_id, plugin_id, received_at DESC);
row level security, forced;
policy maintenance to owner using ((( SELECT current_setting('app.maintenance'::text, true) AS current_setting) = 'on'::text));
policy tenant to thidua_app using ((tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif"))) with check ((tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif")));
grant insert, select, update to thidua_app;

create table plugin_plans (
  tenant_id uuid not null,
  id uuid not null,
  digest text not null,
  state text not null,
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
  made_at timestamp with time zone not null,
  made_by uuid,
  made_by_name text not null,
  applied_generation integer,
  closed_at timestamp with time zone,
  plugin_plans_pkey PRIMARY KEY (tenant_id, id),
  plugin_plans_state_check CHECK ((state = ANY (ARRAY['planned'::text, 'approved'::text, 'applied'::text, 'withdrawn'::text])))
);
CREATE INDEX plugin_plans_newest ON plugin_plans USING btree (tenant_id, made_at DESC);
row level security, forced;
policy maintenance to owner using ((( SELECT current_setting('app.maintenance'::text, true) AS current_setting) = 'on'::text));
policy tenant to thidua_app using ((tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif"))) with check ((tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif")));
grant insert, select, update to thidua_app;

create table plugin_pointers (
  tenant_id uuid not null,
  generation integer not null,
  revision bigint not null,
  moved_at timestamp with time zone not null,
  plugin_pointers_pkey PRIMARY KEY (tenant_id),
  plugin_pointers_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES tenants(id),
  plugin_pointers_tenant_id_generation_fkey FOREIGN KEY (tenant_id, generation) REFERENCES plugin_generations(tenant_id, generation)
);
row level security, forced;
policy maintenance to owner using ((( SELECT current_setting('app.maintenance'::text, true) AS current_setting) = 'on'::text));
policy tenant to thidua_app using ((tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif"))) with check ((tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif")));
grant insert, select, update to thidua_app;

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
  plugin_record_index_pkey PRIMARY KEY (tenant_id, record_id, field),
  plugin_record_index_tenant_id_record_id_fkey FOREIGN KEY (tenant_id, record_id) REFERENCES plugin_records(tenant_id, id) ON DELETE CASCADE
);
CREATE INDEX plugin_record_index_date ON plugin_record_index USING btree (tenant_id, plugin_id, collection, field, date_value) WHERE (date_value IS NOT NULL);
CREATE INDEX plugin_record_index_number ON plugin_record_index USING btree (tenant_id, plugin_id, collection, field, number_value) WHERE (number_value IS NOT NULL);
CREATE INDEX plugin_record_index_text ON plugin_record_index USING btree (tenant_id, plugin_id, collection, field, search_key) WHERE (search_key IS NOT NULL);
row level security, forced;
policy maintenance to owner using ((( SELECT current_setting('app.maintenance'::text, true) AS current_setting) = 'on'::text));
policy tenant to thidua_app using (((tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif")) AND (plugin_id = ( SELECT current_setting('app.plugin_id'::text, true) AS current_setting)) AND ((( SELECT current_setting('app.record_units'::text, true) AS current_setting) = '*'::text) OR ((unit_id)::text = ANY (string_to_array(( SELECT current_setting('app.record_units'::text, true) AS current_setting), ','::text)))))) with check (((tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif")) AND (plugin_id = ( SELECT current_setting('app.plugin_id'::text, true) AS current_setting)) AND ((( SELECT current_setting('app.record_units'::text, true) AS current_setting) = '*'::text) OR ((unit_id)::text = ANY (string_to_array(( SELECT current_setting('app.record_units'::text, true) AS current_setting), ','::text))))));
grant delete, insert, select, update to thidua_app;

create table plugin_records (
  tenant_id uuid not null,
  id uuid not null,
  plugin_id text not null,
  collection text not null,
  unit_id uuid not null,
  type_hash text not null,
  schema_version text not null,
  package_digest text not null,
  retention text not null,
  title text not null,
  data jsonb not null,
  size_bytes integer not null,
  indexed text not null,
  version integer not null,
  created_at timestamp with time zone not null,
  created_by_name text not null,
  updated_at timestamp with time zone not null,
  updated_by_name text not null,
  removed_at timestamp with time zone,
  plugin_records_pkey PRIMARY KEY (tenant_id, id),
  plugin_records_retention_check CHECK ((retention = ANY (ARRAY['campaign'::text, 'fiveYears'::text, 'tenYears'::text, 'permanent'::text]))),
  plugin_records_tenant_id_type_hash_fkey FOREIGN KEY (tenant_id, type_hash) REFERENCES content_versions(tenant_id, hash),
  plugin_records_tenant_id_unit_id_fkey FOREIGN KEY (tenant_id, unit_id) REFERENCES org_units(tenant_id, id)
);
CREATE INDEX plugin_records_newest ON plugin_records USING btree (tenant_id, plugin_id, collection, updated_at DESC, id) WHERE (removed_at IS NULL);
CREATE INDEX plugin_records_removed ON plugin_records USING btree (tenant_id, plugin_id, removed_at) WHERE (removed_at IS NOT NULL);
row level security, forced;
policy maintenance to owner using ((( SELECT current_setting('app.maintenance'::text, true) AS current_setting) = 'on'::text));
policy tenant to thidua_app using (((tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif")) AND (plugin_id = ( SELECT current_setting('app.plugin_id'::text, true) AS current_setting)) AND ((( SELECT current_setting('app.record_units'::text, true) AS current_setting) = '*'::text) OR ((unit_id)::text = ANY (string_to_array(( SELECT current_setting('app.record_units'::text, true) AS current_setting), ','::text)))))) with check (((tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif")) AND (plugin_id = ( SELECT current_setting('app.plugin_id'::text, true) AS current_setting)) AND ((( SELECT current_setting('app.record_units'::text, true) AS current_setting) = '*'::text) OR ((unit_id)::text = ANY (string_to_array(( SELECT current_setting('app.record_units'::text, true) AS current_setting), ','::text))))));
grant delete, insert, select, update to thidua_app;

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
  state text not null,
  result jsonb,
  result_hash text,
  error_code text,
  error_params jsonb,
  ticks integer not null,
  memory_bytes bigint not null,
  computed_at timestamp with time zone not null,
  plugin_results_check CHECK (((state = 'done'::text) = ((result IS NOT NULL) AND (result_hash IS NOT NULL)))),
  plugin_results_check1 CHECK (((state = 'failed'::text) = (error_code IS NOT NULL))),
  plugin_results_pkey PRIMARY KEY (tenant_id, dossier_id, plugin_id, hook_id),
  plugin_results_state_check CHECK ((state = ANY (ARRAY['done'::text, 'failed'::text]))),
  plugin_results_tenant_id_dossier_id_fkey FOREIGN KEY (tenant_id, dossier_id) REFERENCES dossiers(tenant_id, id)
);
row level security, forced;
policy maintenance to owner using ((( SELECT current_setting('app.maintenance'::text, true) AS current_setting) = 'on'::text));
policy tenant to thidua_app using ((tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif"))) with check ((tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif")));
grant delete, insert, select, update to thidua_app;

create table plugin_standings (
  tenant_id uuid not null,
  plugin_id text not null,
  state text not null,
  reason text not null default ''::text,
  version text not null,
  digest text not null,
  generation integer not null,
  since timestamp with time zone not null,
  plugin_standings_pkey PRIMARY KEY (tenant_id, plugin_id),
  plugin_standings_state_check CHECK ((state = ANY (ARRAY['active'::text, 'disabled'::text, 'parked'::text, 'quarantined'::text, 'retired'::text, 'purged'::text]))),
  plugin_standings_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES tenants(id)
);
row level security, forced;
policy maintenance to owner using ((( SELECT current_setting('app.maintenance'::text, true) AS current_setting) = 'on'::text));
policy tenant to thidua_app using ((tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif"))) with check ((tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif")));
grant insert, select, update to thidua_app;

create table plugin_storage (
  tenant_id uuid not null,
  plugin_id text not null,
  records integer not null,
  bytes bigint not null,
  plugin_storage_bytes_check CHECK ((bytes >= 0)),
  plugin_storage_pkey PRIMARY KEY (tenant_id, plugin_id),
  plugin_storage_records_check CHECK ((records >= 0)),
  plugin_storage_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES tenants(id)
);
row level security, forced;
policy maintenance to owner using ((( SELECT current_setting('app.maintenance'::text, true) AS current_setting) = 'on'::text));
policy tenant to thidua_app using ((tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif"))) with check ((tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif")));
grant delete, insert, select, update to thidua_app;

create table plugin_trust (
  tenant_id uuid not null,
  trust jsonb not null,
  serial bigint not null,
  root_version integer not null,
  accepted_at timestamp with time zone not null,
  accepted_by_name text not null,
  plugin_trust_pkey PRIMARY KEY (tenant_id),
  plugin_trust_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES tenants(id)
);
row level security, forced;
policy maintenance to owner using ((( SELECT current_setting('app.maintenance'::text, true) AS current_setting) = 'on'::text));
policy tenant to thidua_app using ((tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif"))) with check ((tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif")));
grant insert, select, update to thidua_app;

create table plugin_unit_choices (
  tenant_id uuid not null,
  plugin_id text not null,
  unit_id uuid not null,
  enabled boolean not null,
  changed_at timestamp with time zone not null,
  changed_by uuid,
  changed_by_name text not null,
  plugin_unit_choices_pkey PRIMARY KEY (tenant_id, plugin_id, unit_id),
  plugin_unit_choices_tenant_id_unit_id_fkey FOREIGN KEY (tenant_id, unit_id) REFERENCES org_units(tenant_id, id)
);
row level security, forced;
policy maintenance to owner using ((( SELECT current_setting('app.maintenance'::text, true) AS current_setting) = 'on'::text));
policy tenant to thidua_app using ((tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif"))) with check ((tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif")));
grant insert, select, update to thidua_app;

create table register_counters (
  tenant_id uuid not null,
  book text not null,
  year integer not null,
  last integer not null,
  register_counters_last_check CHECK ((last > 0)),
  register_counters_pkey PRIMARY KEY (tenant_id, book, year),
  register_counters_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES tenants(id)
);
row level security, forced;
policy maintenance to owner using ((( SELECT current_setting('app.maintenance'::text, true) AS current_setting) = 'on'::text));
policy tenant to thidua_app using ((tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif"))) with check ((tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif")));
grant insert, select, update to thidua_app;

create table remark_threads (
  tenant_id uuid not null,
  id uuid not null,
  dossier_id uuid not null,
  part_id text not null,
  side text not null,
  for_filler boolean not null,
  request_id uuid,
  version integer not null default 1,
  settled_by uuid,
  settled_by_name text,
  settled_at timestamp with time zone,
  last_by_name text not null,
  last_at timestamp with time zone not null,
  remark_threads_check CHECK ((num_nulls(settled_by, settled_by_name, settled_at) = ANY (ARRAY[0, 3]))),
  remark_threads_pkey PRIMARY KEY (tenant_id, id),
  remark_threads_side_check CHECK ((side = ANY (ARRAY['subject'::text, 'agency'::text, 'province'::text]))),
  remark_threads_tenant_id_dossier_id_fkey FOREIGN KEY (tenant_id, dossier_id) REFERENCES dossiers(tenant_id, id),
  remark_threads_tenant_id_request_id_fkey FOREIGN KEY (tenant_id, request_id) REFERENCES supplement_requests(tenant_id, id)
);
CREATE INDEX remark_threads_dossier ON remark_threads USING btree (tenant_id, dossier_id);
row level security, forced;
policy maintenance to owner using ((( SELECT current_setting('app.maintenance'::text, true) AS current_setting) = 'on'::text));
policy tenant to thidua_app using ((tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif"))) with check ((tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif")));
grant insert, select, update to thidua_app;

create table remarks (
  tenant_id uuid not null,
  id uuid not null,
  thread_id uuid not null,
  side text not null,
  text text not null,
  author_id uuid not null,
  author_name text not null,
  at timestamp with time zone not null,
  shown_at timestamp with time zone,
  remarks_pkey PRIMARY KEY (tenant_id, id),
  remarks_side_check CHECK ((side = ANY (ARRAY['subject'::text, 'agency'::text, 'province'::text]))),
  remarks_tenant_id_thread_id_fkey FOREIGN KEY (tenant_id, thread_id) REFERENCES remark_threads(tenant_id, id),
  remarks_text_check CHECK ((((char_length(text) >= 1) AND (char_length(text) <= 2000)) AND (text IS NFC NORMALIZED)))
);
CREATE INDEX remarks_thread ON remarks USING btree (tenant_id, thread_id, at);
row level security, forced;
policy maintenance to owner using ((( SELECT current_setting('app.maintenance'::text, true) AS current_setting) = 'on'::text));
policy tenant to thidua_app using ((tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif"))) with check ((tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif")));
grant insert, select to thidua_app;

create table role_assignments (
  tenant_id uuid not null,
  id uuid not null,
  user_id uuid not null,
  role text not null,
  unit_id uuid not null,
  valid_from date not null,
  valid_to date,
  role_assignments_check CHECK ((valid_to >= valid_from)),
  role_assignments_pkey PRIMARY KEY (tenant_id, id),
  role_assignments_tenant_id_unit_id_fkey FOREIGN KEY (tenant_id, unit_id) REFERENCES org_units(tenant_id, id),
  role_assignments_tenant_id_user_id_fkey FOREIGN KEY (tenant_id, user_id) REFERENCES users(tenant_id, id),
  role_assignments_tenant_id_user_id_role_unit_id_valid_from_key UNIQUE (tenant_id, user_id, role, unit_id, valid_from)
);
CREATE INDEX role_assignments_unit ON role_assignments USING btree (tenant_id, unit_id, role);
row level security, forced;
policy maintenance to owner using ((( SELECT current_setting('app.maintenance'::text, true) AS current_setting) = 'on'::text));
policy tenant to thidua_app using ((tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif"))) with check ((tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif")));
grant insert, select, update to thidua_app;

create table rounds (
  tenant_id uuid not null,
  id uuid not null,
  campaign_id uuid not null,
  code text not null,
  name text not null,
  occasion text not null,
  year integer not null,
  opens_on date not null,
  closes_on date not null,
  closed_at timestamp with time zone,
  titles text[] not null,
  version integer not null default 1,
  rounds_check CHECK ((closes_on >= opens_on)),
  rounds_occasion_check CHECK ((occasion = ANY (ARRAY['annual'::text, 'interim'::text, 'final'::text, 'adHoc'::text]))),
  rounds_pkey PRIMARY KEY (tenant_id, id),
  rounds_tenant_id_campaign_id_fkey FOREIGN KEY (tenant_id, campaign_id) REFERENCES campaigns(tenant_id, id),
  rounds_tenant_id_code_key UNIQUE (tenant_id, code)
);
row level security, forced;
policy maintenance to owner using ((( SELECT current_setting('app.maintenance'::text, true) AS current_setting) = 'on'::text));
policy tenant to thidua_app using ((tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif"))) with check ((tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif")));
grant insert, select, update to thidua_app;

create table schema_migrations (
  number integer not null,
  name text not null,
  applied_at timestamp with time zone not null default now(),
  schema_migrations_pkey PRIMARY KEY (number)
);

create table sessions (
  tenant_id uuid not null,
  id uuid not null,
  token_hash text not null,
  user_id uuid not null,
  created_at timestamp with time zone not null,
  expires_at timestamp with time zone not null,
  last_seen_at timestamp with time zone not null,
  ended_at timestamp with time zone,
  sessions_pkey PRIMARY KEY (tenant_id, id),
  sessions_tenant_id_token_hash_key UNIQUE (tenant_id, token_hash),
  sessions_tenant_id_user_id_fkey FOREIGN KEY (tenant_id, user_id) REFERENCES users(tenant_id, id)
);
CREATE INDEX sessions_live ON sessions USING btree (tenant_id, user_id) WHERE (ended_at IS NULL);
row level security, forced;
policy maintenance to owner using ((( SELECT current_setting('app.maintenance'::text, true) AS current_setting) = 'on'::text));
policy tenant to thidua_app using ((tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif"))) with check ((tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif")));
grant delete, insert, select, update to thidua_app;

create table settings (
  tenant_id uuid not null,
  key text not null,
  value jsonb not null,
  legal_basis text not null,
  certainty text not null,
  version integer not null default 1,
  changed_by uuid,
  changed_at timestamp with time zone not null,
  settings_certainty_check CHECK ((certainty = ANY (ARRAY['verified'::text, 'unverified'::text]))),
  settings_pkey PRIMARY KEY (tenant_id, key),
  settings_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES tenants(id)
);
row level security, forced;
policy maintenance to owner using ((( SELECT current_setting('app.maintenance'::text, true) AS current_setting) = 'on'::text));
policy tenant to thidua_app using ((tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif"))) with check ((tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif")));
grant insert, select, update to thidua_app;

create table signing_keys (
  tenant_id uuid not null,
  key_id text not null,
  public_key text not null,
  created_at timestamp with time zone not null,
  retired_at timestamp with time zone,
  signing_keys_pkey PRIMARY KEY (tenant_id, key_id),
  signing_keys_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES tenants(id)
);
row level security, forced;
policy maintenance to owner using ((( SELECT current_setting('app.maintenance'::text, true) AS current_setting) = 'on'::text));
policy tenant to thidua_app using ((tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif"))) with check ((tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif")));
grant insert, select, update to thidua_app;

create table subjects (
  tenant_id uuid not null,
  id uuid not null,
  kind text not null,
  stakeholder text not null,
  name text not null,
  address text,
  unit_id uuid not null,
  is_unit boolean not null default false,
  owner_user_id uuid,
  invented boolean not null default false,
  search_key text not null,
  sort_key text collate vietnamese not null,
  created_at timestamp with time zone not null,
  version integer not null default 1,
  ever_awarded boolean not null default false,
  subjects_kind_check CHECK ((kind = ANY (ARRAY['individual'::text, 'collective'::text, 'household'::text]))),
  subjects_pkey PRIMARY KEY (tenant_id, id),
  subjects_tenant_id_owner_user_id_fkey FOREIGN KEY (tenant_id, owner_user_id) REFERENCES users(tenant_id, id),
  subjects_tenant_id_unit_id_fkey FOREIGN KEY (tenant_id, unit_id) REFERENCES org_units(tenant_id, id)
);
CREATE INDEX subjects_owner ON subjects USING btree (tenant_id, owner_user_id) WHERE (owner_user_id IS NOT NULL);
CREATE INDEX subjects_search ON subjects USING gin (search_key gin_trgm_ops);
CREATE INDEX subjects_sorted ON subjects USING btree (tenant_id, sort_key, id);
CREATE INDEX subjects_unit ON subjects USING btree (tenant_id, unit_id);
CREATE UNIQUE INDEX subjects_one_per_unit ON subjects USING btree (tenant_id, unit_id) WHERE is_unit;
row level security, forced;
policy maintenance to owner using ((( SELECT current_setting('app.maintenance'::text, true) AS current_setting) = 'on'::text));
policy tenant to thidua_app using ((tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif"))) with check ((tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif")));
grant insert, select, update to thidua_app;

create table submission_letters (
  tenant_id uuid not null,
  id uuid not null,
  unit_id uuid not null,
  year integer not null,
  number text not null,
  signed_on date not null,
  signed_by uuid not null,
  signed_by_name text not null,
  recorded_at timestamp with time zone not null,
  submission_letters_pkey PRIMARY KEY (tenant_id, id),
  submission_letters_tenant_id_unit_id_fkey FOREIGN KEY (tenant_id, unit_id) REFERENCES org_units(tenant_id, id),
  submission_letters_tenant_id_unit_id_year_number_key UNIQUE (tenant_id, unit_id, year, number)
);
row level security, forced;
policy maintenance to owner using ((( SELECT current_setting('app.maintenance'::text, true) AS current_setting) = 'on'::text));
policy tenant to thidua_app using ((tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif"))) with check ((tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif")));
grant insert, select to thidua_app;

create table supplement_requests (
  tenant_id uuid not null,
  id uuid not null,
  dossier_id uuid not null,
  kind text not null,
  reason text not null,
  field_ids text[] not null default '{}'::text[],
  origin_stage text not null,
  asked_by uuid not null,
  asked_by_name text not null,
  asked_at timestamp with time zone not null,
  answer_note text,
  answered_by uuid,
  answered_at timestamp with time zone,
  supplement_requests_kind_check CHECK ((kind = ANY (ARRAY['supplement'::text, 'return'::text]))),
  supplement_requests_pkey PRIMARY KEY (tenant_id, id),
  supplement_requests_tenant_id_dossier_id_fkey FOREIGN KEY (tenant_id, dossier_id) REFERENCES dossiers(tenant_id, id)
);
CREATE INDEX supplement_requests_dossier ON supplement_requests USING btree (tenant_id, dossier_id, asked_at);
CREATE UNIQUE INDEX supplement_requests_open ON supplement_requests USING btree (tenant_id, dossier_id) WHERE (answered_at IS NULL);
row level security, forced;
policy maintenance to owner using ((( SELECT current_setting('app.maintenance'::text, true) AS current_setting) = 'on'::text));
policy tenant to thidua_app using ((tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif"))) with check ((tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif")));
grant insert, select, update to thidua_app;

create table suspensions (
  tenant_id uuid not null,
  id uuid not null,
  dossier_id uuid not null,
  reason text not null,
  suspended_by uuid not null,
  suspended_by_name text not null,
  suspended_at timestamp with time zone not null,
  resume_reason text,
  resumed_by uuid,
  resumed_at timestamp with time zone,
  suspensions_pkey PRIMARY KEY (tenant_id, id),
  suspensions_tenant_id_dossier_id_fkey FOREIGN KEY (tenant_id, dossier_id) REFERENCES dossiers(tenant_id, id)
);
CREATE UNIQUE INDEX suspensions_open ON suspensions USING btree (tenant_id, dossier_id) WHERE (resumed_at IS NULL);
row level security, forced;
policy maintenance to owner using ((( SELECT current_setting('app.maintenance'::text, true) AS current_setting) = 'on'::text));
policy tenant to thidua_app using ((tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif"))) with check ((tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif")));
grant insert, select, update to thidua_app;

create table tenants (
  id uuid not null,
  code text not null,
  name text not null,
  created_at timestamp with time zone not null,
  tenants_code_key UNIQUE (code),
  tenants_pkey PRIMARY KEY (id)
);
row level security, forced;
policy maintenance to owner using ((( SELECT current_setting('app.maintenance'::text, true) AS current_setting) = 'on'::text));
policy tenant to thidua_app using ((id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif"))) with check ((id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif")));
grant select to thidua_app;

create table timers (
  tenant_id uuid not null,
  id uuid not null,
  dossier_id uuid not null,
  kind text not null,
  started_on date not null,
  working_days integer not null,
  due_on date not null,
  skipped jsonb not null default '[]'::jsonb,
  paused_at timestamp with time zone,
  remaining_days integer,
  state text not null,
  fired_at timestamp with time zone,
  reminded_at timestamp with time zone,
  timers_pkey PRIMARY KEY (tenant_id, id),
  timers_state_check CHECK ((state = ANY (ARRAY['running'::text, 'paused'::text, 'fired'::text, 'cancelled'::text]))),
  timers_tenant_id_dossier_id_fkey FOREIGN KEY (tenant_id, dossier_id) REFERENCES dossiers(tenant_id, id),
  timers_working_days_check CHECK ((working_days >= 0))
);
CREATE INDEX timers_dossier ON timers USING btree (tenant_id, dossier_id);
CREATE INDEX timers_due ON timers USING btree (tenant_id, due_on) WHERE (state = 'running'::text);
CREATE UNIQUE INDEX timers_one_live ON timers USING btree (tenant_id, dossier_id, kind) WHERE (state = ANY (ARRAY['running'::text, 'paused'::text]));
row level security, forced;
policy maintenance to owner using ((( SELECT current_setting('app.maintenance'::text, true) AS current_setting) = 'on'::text));
policy tenant to thidua_app using ((tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif"))) with check ((tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif")));
grant insert, select, update to thidua_app;

create table users (
  tenant_id uuid not null,
  id uuid not null,
  username text not null,
  name text not null,
  password_hash text,
  failed_attempts integer not null default 0,
  locked_until timestamp with time zone,
  disabled_at timestamp with time zone,
  search_key text not null,
  sort_key text collate vietnamese not null,
  created_at timestamp with time zone not null,
  version integer not null default 1,
  users_pkey PRIMARY KEY (tenant_id, id),
  users_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES tenants(id),
  users_tenant_id_username_key UNIQUE (tenant_id, username),
  users_username_check CHECK ((username = lower(username)))
);
CREATE INDEX users_sorted ON users USING btree (tenant_id, sort_key, id);
row level security, forced;
policy maintenance to owner using ((( SELECT current_setting('app.maintenance'::text, true) AS current_setting) = 'on'::text));
policy tenant to thidua_app using ((tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif"))) with check ((tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif")));
grant insert, select, update to thidua_app;

CREATE OR REPLACE FUNCTION copy_letter()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  new.letter_copy := (
    select json_build_object('number', l.number, 'signedOn', l.signed_on, 'signedBy', l.signed_by,
      'signedByName', l.signed_by_name)
    from submission_letters l where l.tenant_id = new.tenant_id and l.id = new.submission_letter_id);
  return new;
end $function$;

CREATE OR REPLACE FUNCTION copy_timer()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  update dossiers set timer_copy = (
    select json_build_object('id', t.id, 'kind', t.kind, 'startedOn', t.started_on, 'workingDays', t.working_days,
      'dueOn', t.due_on, 'skipped', t.skipped, 'pausedAt', t.paused_at, 'remainingDays', t.remaining_days,
      'paused', t.state = 'paused')
    from timers t where t.tenant_id = new.tenant_id and t.dossier_id = new.dossier_id
      and t.state in ('running', 'paused', 'fired')
    order by t.state = 'fired', t.started_on desc limit 1)
  where tenant_id = new.tenant_id and id = new.dossier_id;
  return null;
end $function$;

CREATE OR REPLACE FUNCTION create_dossier(user_id uuid, command text, key text, request_hash text, response jsonb, at timestamp with time zone, dossier_id uuid, code text, round_id uuid, subject_id uuid, subject_kind text, stakeholder text, unit_id uuid, title text, stage text, form_hash text, scoring_hash text, workflow_hash text, answers jsonb, met integer, not_met integer, initiative_key text, nomination_id uuid, code_key text, actor_id uuid, actor_name text, event_id uuid, event_type text, event_payload jsonb, message_id uuid, message_payload jsonb, round_version integer, is_unit boolean, owner_user_id uuid)
 RETURNS json
 LANGUAGE plpgsql
AS $function$
declare
  tenant uuid := current_setting('app.tenant_id')::uuid;
  subject record;
begin
  select s.name, s.search_key, s.sort_key into subject from subjects s
  where s.id = $10 and s.kind = $11 and s.stakeholder = $12 and s.unit_id = $13 and s.is_unit = $33
    and s.owner_user_id is not distinct from $34
    and exists (select from rounds r where r.id = $9 and r.version = $32);
  if not found then
    return creation_facts($9, $10);
  end if;
  insert into idempotency_keys (tenant_id, user_id, command, key, request_hash, response, created_at)
  values (tenant, $1, $2, $3, $4, $5, $6) on conflict do nothing;
  if not found then
    return '"taken"';
  end if;
  insert into dossiers (tenant_id, id, code, round_id, subject_id, subject_name, subject_kind, stakeholder, unit_id,
    title, stage, form_hash, scoring_hash, workflow_hash, answers, met, not_met, initiative_key, nomination_id,
    search_key, sort_key, created_by, last_actor_id, last_actor_name, stage_entered_at, created_at, updated_at)
  values (tenant, $7, $8, $9, $10, subject.name, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, $22, $23,
    $24 || ' ' || subject.search_key, subject.sort_key, $25, $25, $26, $6, $6, $6);
  insert into events (tenant_id, id, at, type, command_id, actor_id, actor_name, subject_type, subject_id,
    subject_version, payload)
  values (tenant, $27, $6, $28, $3, $25, $26, 'dossier', $7, 1, $29);
  insert into outbox (tenant_id, id, topic, payload, available_at) values (tenant, $30, 'dossier.moved', $31, $6);
  return '"written"';
end $function$;

CREATE OR REPLACE FUNCTION creation_facts(round uuid, subject uuid)
 RETURNS json
 LANGUAGE plpgsql
 STABLE
AS $function$
begin
  return json_build_object(
    'round', (select json_build_object('id', r.id, 'campaignId', r.campaign_id, 'code', r.code, 'name', r.name,
        'occasion', r.occasion, 'year', r.year, 'opensOn', r.opens_on, 'closesOn', r.closes_on,
        'closed', r.closed_at is not null, 'titles', r.titles, 'version', r.version)
      from rounds r where r.id = round),
    'subject', (select json_build_object('id', s.id, 'kind', s.kind, 'stakeholder', s.stakeholder, 'name', s.name,
        'address', s.address, 'unitId', s.unit_id, 'isUnit', s.is_unit, 'ownerUserId', s.owner_user_id,
        'invented', s.invented)
      from subjects s where s.id = subject));
end $function$;

CREATE OR REPLACE FUNCTION dossier_past(wanted uuid, subject uuid, initiative text)
 RETURNS json
 LANGUAGE plpgsql
 STABLE
AS $function$
begin
  return json_build_object(
    'awards', array(select json_build_object('title', i.title, 'decisionNumber', q.number, 'signedOn', q.signed_on,
        'achievement', i.achievement, 'initiativeKey', d.initiative_key)
      from decision_items i join decisions q on q.tenant_id = i.tenant_id and q.id = i.decision_id
      join dossiers d on d.tenant_id = i.tenant_id and d.id = i.dossier_id
      where i.subject_id = subject and i.dossier_id <> wanted and i.revoked_at is null order by q.signed_on desc),
    'claims', array(select d.code from dossiers d where d.initiative_key = initiative and d.id <> wanted
      and (d.terminal is null or d.terminal = 'awarded') order by d.code limit 20),
    'award', (select json_build_object('decisionId', q.id, 'decisionNumber', q.number, 'signedOn', q.signed_on,
        'amount', i.amount, 'certificateCode', c.code)
      from decision_items i join decisions q on q.tenant_id = i.tenant_id and q.id = i.decision_id
      left join certificates c on c.tenant_id = i.tenant_id and c.decision_item_id = i.id and c.status = 'valid'
      where i.dossier_id = wanted and i.revoked_at is null));
end $function$;

CREATE OR REPLACE FUNCTION dossier_stakeholder(wanted uuid)
 RETURNS text
 LANGUAGE plpgsql
 STABLE
AS $function$
begin
  return (select d.stakeholder from dossiers d where d.id = wanted);
end $function$;

CREATE OR REPLACE FUNCTION dossier_suspension(wanted uuid)
 RETURNS json
 LANGUAGE plpgsql
 STABLE
AS $function$
begin
  return (select json_build_object('id', x.id, 'reason', x.reason, 'suspendedBy', x.suspended_by,
      'suspendedByName', x.suspended_by_name, 'suspendedAt', x.suspended_at)
    from suspensions x where x.dossier_id = wanted and x.resumed_at is null);
end $function$;

CREATE OR REPLACE FUNCTION enter_tenant(tenant uuid, person text)
 RETURNS boolean
 LANGUAGE plpgsql
AS $function$
begin
  perform set_config('role', 'thidua_app', true), set_config('app.tenant_id', tenant::text, true),
    set_config('app.user_id', person, true);
  return true;
end $function$;

CREATE OR REPLACE FUNCTION lock_dossier(wanted uuid)
 RETURNS json
 LANGUAGE plpgsql
AS $function$
begin
  perform from dossiers d where d.id = wanted for update;
  return read_dossier(wanted);
end $function$;

CREATE OR REPLACE FUNCTION mark_council_votes()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  update dossiers set drawers = drawers | 2
  where tenant_id = new.tenant_id and id = new.dossier_id and drawers & 2 = 0;
  return null;
end $function$;

CREATE OR REPLACE FUNCTION mark_evidence_files()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  update dossiers set drawers = drawers | 1
  where tenant_id = new.tenant_id and id = new.dossier_id and drawers & 1 = 0;
  return null;
end $function$;

CREATE OR REPLACE FUNCTION mark_opinions()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  update dossiers set drawers = drawers | 4
  where tenant_id = new.tenant_id and id = new.dossier_id and drawers & 4 = 0;
  return null;
end $function$;

CREATE OR REPLACE FUNCTION mark_subject_awarded()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  update subjects set ever_awarded = true
  where tenant_id = new.tenant_id and id = new.subject_id and not ever_awarded;
  return null;
end $function$;

CREATE OR REPLACE FUNCTION mark_supplement_requests()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  update dossiers set drawers = drawers | 8
  where tenant_id = new.tenant_id and id = new.dossier_id and drawers & 8 = 0;
  return null;
end $function$;

CREATE OR REPLACE FUNCTION read_dossier(wanted uuid)
 RETURNS json
 LANGUAGE plpgsql
 STABLE
AS $function$
declare
  stored record;
  drawers integer;
  evidence json;
  votes json;
  opinions json;
  request json;
begin
  select d.id, d.code, d.round_id as "roundId", d.subject_id as "subjectId", d.subject_name as "subjectName",
    d.subject_kind as "subjectKind", d.stakeholder, d.unit_id as "unitId", d.title, d.stage, d.terminal, d.suspended,
    d.version, d.form_hash as "formHash", d.scoring_hash as "scoringHash", d.workflow_hash as "workflowHash", d.answers,
    d.met, d.not_met as "notMet", d.submission_letter_id as "submissionLetterId", d.receipt_number as "receiptNumber",
    d.received_at as "receivedAt", d.rule_set as "ruleSet", d.stage_entered_at as "stageEnteredAt",
    d.deadline_on as "deadlineOn", d.initiative_key as "initiativeKey", d.nomination_id as "nominationId",
    d.updated_at as "updatedAt", d.last_actor_name as "lastActorName", s.address as "subjectAddress",
    s.invented as "subjectInvented", s.owner_user_id as "subjectOwnerUserId", s.is_unit as "subjectIsUnit",
    d.drawers, s.ever_awarded, d.letter_copy as letter, d.timer_copy as timer
  into stored
  from dossiers d join subjects s on s.tenant_id = d.tenant_id and s.id = d.subject_id
  where d.id = wanted;
  if not found then
    return null;
  end if;
  -- A dossier just opened has been nowhere yet.
  if stored.version = 1 then
    return json_build_object('row', stored);
  end if;
  drawers := stored.drawers;
  if drawers & 1 <> 0 then
    evidence := array_to_json(array(select json_build_object('id', e.id, 'fieldId', e.field_id, 'name', e.name,
        'mediaType', e.media_type, 'size', e.size, 'sha256', e.sha256, 'uploadedAt', e.uploaded_at,
        'uploadedByName', e.uploaded_by_name)
      from evidence_files e where e.dossier_id = wanted and e.removed_at is null order by e.uploaded_at, e.id));
  end if;
  if drawers & 2 <> 0 then
    votes := array_to_json(array(select json_build_object('level', v.level, 'heldOn', v.held_on,
        'membersTotal', v.members_total, 'present', v.present, 'writtenOpinions', v.written_opinions, 'yes', v.yes,
        'no', v.no, 'passed', v.passed, 'explanation', v.explanation, 'legalBasis', v.legal_basis,
        'minutes', v.minutes, 'recordedBy', v.recorded_by, 'recordedByName', v.recorded_by_name,
        'recordedAt', v.recorded_at)
      from council_votes v where v.dossier_id = wanted order by v.recorded_at));
  end if;
  if drawers & 4 <> 0 then
    opinions := array_to_json(array(select json_build_object('station', p.station, 'favourable', p.favourable,
        'text', p.text, 'givenBy', p.given_by, 'givenByName', p.given_by_name, 'givenAt', p.given_at)
      from opinions p where p.dossier_id = wanted order by p.given_at));
  end if;
  if drawers & 8 <> 0 then
    select json_build_object('id', r.id, 'kind', r.kind, 'reason', r.reason, 'fieldIds', r.field_ids,
      'originStage', r.origin_stage, 'askedBy', r.asked_by, 'askedByName', r.asked_by_name, 'askedAt', r.asked_at)
    into request
    from supplement_requests r where r.dossier_id = wanted and r.answered_at is null;
  end if;
  return json_build_object('row', stored, 'evidence', evidence, 'votes', votes, 'opinions', opinions,
    'openRequest', request,
    'suspension', case when stored.suspended then dossier_suspension(wanted) end,
    'past', case when stored.ever_awarded or stored."initiativeKey" is not null
      then dossier_past(wanted, stored."subjectId", stored."initiativeKey") end);
end $function$;
