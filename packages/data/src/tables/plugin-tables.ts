import type { DefaultJson, Generated, Instant, Json, Maybe, MaybeInstant, MaybeJson } from './columns.ts'

export type PluginTrustTable = {
  tenant_id: string
  trust: Json<unknown>
  serial: number
  root_version: number
  accepted_at: Instant
  accepted_by_name: string
}

export type PluginPackagesTable = {
  tenant_id: string
  digest: string
  plugin_id: string
  version: string
  state: 'verified' | 'quarantined' | 'purged'
  state_reason: Generated<string>
  source: 'shipped' | 'catalogue' | 'upload'
  manifest: Json<unknown>
  files_json: string
  signers: Json<unknown>
  catalogue_serial: number
  bytes: Maybe<Uint8Array>
  size_bytes: number
  file_count: number
  received_at: Instant
  received_by: Maybe<string>
  received_by_name: string
}

export type PluginPlansTable = {
  tenant_id: string
  id: string
  digest: string
  state: 'planned' | 'approved' | 'applied' | 'withdrawn'
  actions: Json<unknown>
  reason: string
  base_generation: number
  base_digest: string
  next_digest: string
  next_lock: Json<unknown>
  snapshot_digest: string
  report: Json<unknown>
  blocked: boolean
  approvals_needed: number
  made_at: Instant
  made_by: Maybe<string>
  made_by_name: string
  applied_generation: Maybe<number>
  closed_at: MaybeInstant
}

export type PluginApprovalsTable = {
  tenant_id: string
  plan_id: string
  user_id: string
  user_name: string
  plan_digest: string
  approved_at: Instant
}

export type PluginGenerationsTable = {
  tenant_id: string
  generation: number
  lock: Json<unknown>
  digest: string
  snapshot_digest: string
  plan_id: Maybe<string>
  reason: string
  made_at: Instant
  made_by: Maybe<string>
  made_by_name: string
}

export type PluginPointersTable = {
  tenant_id: string
  generation: number
  revision: number
  moved_at: Instant
}

export type PluginStandingsTable = {
  tenant_id: string
  plugin_id: string
  state: 'active' | 'disabled' | 'parked' | 'quarantined' | 'retired' | 'purged'
  reason: Generated<string>
  version: string
  digest: string
  generation: number
  since: Instant
}

export type PluginUnitChoicesTable = {
  tenant_id: string
  plugin_id: string
  unit_id: string
  enabled: boolean
  changed_at: Instant
  changed_by: Maybe<string>
  changed_by_name: string
}

export type PluginBreachesTable = {
  tenant_id: string
  id: string
  plugin_id: string
  digest: string
  code: string
  params: DefaultJson<unknown>
  at: Instant
}

export type PluginHoursTable = {
  tenant_id: string
  plugin_id: string
  hour: Instant
  calls: number
  failures: number
  milliseconds_p95: number
  ticks_most: number
  memory_most: number
  last_error_code: Maybe<string>
  last_error_at: MaybeInstant
}

export type PluginDraftJourneysTable = {
  tenant_id: string
  generation: number
  plugin_id: string
  form_id: string
  from_generation: number
  direction: 'forward' | 'back'
  cursor: Maybe<string>
  moved: Generated<number>
  attention: Generated<number>
  left_alone: Generated<number>
  begun_at: Instant
  done_at: MaybeInstant
}

export type PluginDraftCopiesTable = {
  tenant_id: string
  dossier_id: string
  generation: number
  plugin_id: string
  from_form_hash: string
  from_scoring_hash: Maybe<string>
  from_workflow_hash: string
  from_stage: string
  to_form_hash: string
  answers: Json<unknown>
  carried: Json<unknown>
  kept: Json<unknown>
  needs_attention: boolean
  version_after: number
  moved_at: Instant
  restored_at: MaybeInstant
}

export type PluginResultsTable = {
  tenant_id: string
  dossier_id: string
  plugin_id: string
  hook_id: string
  event: string
  version: string
  digest: string
  declared: Json<unknown>
  input_hash: string
  state: 'done' | 'failed'
  result: MaybeJson<object>
  result_hash: Maybe<string>
  error_code: Maybe<string>
  error_params: MaybeJson<object>
  ticks: number
  memory_bytes: number
  computed_at: Instant
}
