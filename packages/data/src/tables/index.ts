import type {
  CampaignsTable,
  ContentVersionsTable,
  DtiScoresTable,
  NominationsTable,
  RoundsTable,
} from './campaign-tables.ts'
import type { CertificatesTable, DecisionItemsTable, DecisionsTable } from './decision-tables.ts'
import type {
  DossiersTable,
  EvidenceFilesTable,
  SubmissionLettersTable,
  TimersTable,
} from './dossier-tables.ts'
import type {
  FormCommentsTable,
  FormDraftSnapshotsTable,
  FormDraftsTable,
  FormPublicationsTable,
} from './form-tables.ts'
import type {
  CalendarDaysTable,
  RegisterCountersTable,
  SchemaMigrationsTable,
  SettingsTable,
  SigningKeysTable,
  TenantsTable,
} from './ground-tables.ts'
import type {
  ApiTokensTable,
  OrgUnitNamesTable,
  OrgUnitsTable,
  RoleAssignmentsTable,
  SessionsTable,
  SubjectsTable,
  UsersTable,
} from './organisation-tables.ts'
import type {
  PluginNoticeDaysTable,
  PluginRecordIndexTable,
  PluginRecordsTable,
  PluginStorageTable,
} from './plugin-record-tables.ts'
import type {
  PluginApprovalsTable,
  PluginBreachesTable,
  PluginDraftCopiesTable,
  PluginDraftJourneysTable,
  PluginGenerationsTable,
  PluginHoursTable,
  PluginPackagesTable,
  PluginPlansTable,
  PluginPointersTable,
  PluginResultsTable,
  PluginStandingsTable,
  PluginTrustTable,
  PluginUnitChoicesTable,
} from './plugin-tables.ts'
import type { EventsTable, IdempotencyKeysTable, OutboxTable } from './record-tables.ts'
import type { RemarksTable, RemarkThreadsTable } from './remark-tables.ts'
import type {
  CouncilVotesTable,
  NoticesTable,
  OpinionsTable,
  SupplementRequestsTable,
  SuspensionsTable,
} from './station-tables.ts'

/** Every table, as Kysely sees it. Written by hand, compared with the database by `tables.database.test.ts`. */
export type Tables = {
  api_tokens: ApiTokensTable
  calendar_days: CalendarDaysTable
  campaigns: CampaignsTable
  certificates: CertificatesTable
  content_versions: ContentVersionsTable
  council_votes: CouncilVotesTable
  decision_items: DecisionItemsTable
  decisions: DecisionsTable
  dossiers: DossiersTable
  dti_scores: DtiScoresTable
  events: EventsTable
  evidence_files: EvidenceFilesTable
  form_comments: FormCommentsTable
  form_draft_snapshots: FormDraftSnapshotsTable
  form_drafts: FormDraftsTable
  form_publications: FormPublicationsTable
  idempotency_keys: IdempotencyKeysTable
  nominations: NominationsTable
  notices: NoticesTable
  opinions: OpinionsTable
  org_unit_names: OrgUnitNamesTable
  org_units: OrgUnitsTable
  outbox: OutboxTable
  plugin_approvals: PluginApprovalsTable
  plugin_breaches: PluginBreachesTable
  plugin_draft_copies: PluginDraftCopiesTable
  plugin_draft_journeys: PluginDraftJourneysTable
  plugin_generations: PluginGenerationsTable
  plugin_hours: PluginHoursTable
  plugin_notice_days: PluginNoticeDaysTable
  plugin_packages: PluginPackagesTable
  plugin_plans: PluginPlansTable
  plugin_pointers: PluginPointersTable
  plugin_record_index: PluginRecordIndexTable
  plugin_records: PluginRecordsTable
  plugin_results: PluginResultsTable
  plugin_standings: PluginStandingsTable
  plugin_storage: PluginStorageTable
  plugin_trust: PluginTrustTable
  plugin_unit_choices: PluginUnitChoicesTable
  register_counters: RegisterCountersTable
  remark_threads: RemarkThreadsTable
  remarks: RemarksTable
  role_assignments: RoleAssignmentsTable
  rounds: RoundsTable
  schema_migrations: SchemaMigrationsTable
  sessions: SessionsTable
  settings: SettingsTable
  signing_keys: SigningKeysTable
  subjects: SubjectsTable
  submission_letters: SubmissionLettersTable
  supplement_requests: SupplementRequestsTable
  suspensions: SuspensionsTable
  tenants: TenantsTable
  timers: TimersTable
  users: UsersTable
}
