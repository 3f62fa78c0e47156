import { sql } from 'kysely'
import type { Executor } from './executor.ts'

/** Of which plugin a transaction may see records, and of which units; null: of every unit. */
export type RecordReach = { readonly pluginId: string; readonly unitIds: readonly string[] | null }

/**
 * Says it to the database, for the rest of the transaction: its own policies hold by it. Without it there are no records at
 * all, whatever a statement asks for.
 */
export async function enterRecords(executor: Executor, { pluginId, unitIds }: RecordReach): Promise<void> {
  await sql`select set_config('app.plugin_id', ${pluginId}, true),
    set_config('app.record_units', ${unitIds === null ? '*' : unitIds.join(',')}, true)`.execute(executor)
}
