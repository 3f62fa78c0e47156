export type { DatabaseConnection, SocketConnection } from './connection.ts'
export { databaseRefusal, isNotPermitted, violatedConstraint } from './database-error.ts'
export { appRole } from './ensure-app-role.ts'
export { inMaintenance, inTenant, readInTenant } from './in-tenant.ts'
export type { TenantScope, Transaction, TransactionOptions } from './in-tenant.ts'
export type { KnownStatement } from './known-statement.ts'
export { migrateDatabase } from './migrate-database.ts'
export type { Migrated } from './migrate-database.ts'
export { schemaVersion } from './migrations/index.ts'
export { openDatabase } from './open-database.ts'
export type { Database, DatabaseOptions } from './open-database.ts'
export {
  claimOutboxMessages,
  completeOutboxMessages,
  failOutboxMessage,
  holdOutboxMessages,
  insertOutboxMessages,
  takeOutboxMessages,
} from './queries/outbox.ts'
export type { OutboxMessage, OutboxTopics } from './queries/outbox.ts'
export { changeOnce, readOnce } from './short-transactions.ts'
export type { Seal, SealingCall } from './short-transactions.ts'
export { sweepOldNotices } from './queries/sweep-notices.ts'
export { ensureTenant, listTenants } from './queries/tenants.ts'
export type { TenantRow } from './queries/tenants.ts'
export { claimDueTimers, claimNearTimers, markTimerFired, markTimersReminded } from './queries/timers.ts'
export type { Timer } from './queries/timers.ts'
export type { Tables } from './tables/index.ts'
export type * from './tables/campaign-tables.ts'
export type * from './tables/decision-tables.ts'
export type * from './tables/dossier-tables.ts'
export type * from './tables/ground-tables.ts'
export type * from './tables/organisation-tables.ts'
export type * from './tables/plugin-tables.ts'
export type * from './tables/record-tables.ts'
export type * from './tables/station-tables.ts'
