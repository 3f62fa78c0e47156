import type { Role, SubjectKind, UnitKind } from '@thidua/contracts'
import type { Generated, Instant, Maybe, MaybeInstant } from './columns.ts'

export type OrgUnitsTable = {
  tenant_id: string
  id: string
  code: string
  name: string
  kind: UnitKind
  parent_id: Maybe<string>
  valid_from: string
  valid_to: Maybe<string>
  council_size: Maybe<number>
  invented: Generated<boolean>
  search_key: string
  sort_key: string
  version: Generated<number>
}

export type OrgUnitNamesTable = {
  tenant_id: string
  id: string
  unit_id: string
  name: string
  valid_from: string
  valid_to: Maybe<string>
  legal_basis: Maybe<string>
}

export type UsersTable = {
  tenant_id: string
  id: string
  username: string
  name: string
  password_hash: Maybe<string>
  failed_attempts: Generated<number>
  locked_until: MaybeInstant
  disabled_at: MaybeInstant
  search_key: string
  sort_key: string
  created_at: Instant
  version: Generated<number>
}

export type RoleAssignmentsTable = {
  tenant_id: string
  id: string
  user_id: string
  role: Role
  unit_id: string
  valid_from: string
  valid_to: Maybe<string>
}

export type SessionsTable = {
  tenant_id: string
  id: string
  token_hash: string
  user_id: string
  created_at: Instant
  expires_at: Instant
  last_seen_at: Instant
  ended_at: MaybeInstant
}

export type ApiTokensTable = {
  tenant_id: string
  id: string
  token_hash: string
  user_id: string
  name: string
  created_at: Instant
  expires_at: Instant
  last_used_at: MaybeInstant
  revoked_at: MaybeInstant
}

export type SubjectsTable = {
  tenant_id: string
  id: string
  kind: SubjectKind
  stakeholder: string
  name: string
  address: Maybe<string>
  /** The unit that proposes it, or that it is (`is_unit`). */
  unit_id: string
  is_unit: Generated<boolean>
  owner_user_id: Maybe<string>
  invented: Generated<boolean>
  search_key: string
  sort_key: string
  created_at: Instant
  version: Generated<number>
  /** Whether a decision ever named it; kept by a trigger. */
  ever_awarded: Generated<boolean>
}
