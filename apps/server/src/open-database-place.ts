import { join } from 'node:path'
import type { DatabaseConnection } from '@thidua/data'
import { ok } from '@thidua/kernel'
import type { Outcome } from '@thidua/kernel'
import type { Configuration } from './configuration.ts'

export type DatabasePlace = {
  readonly connection: DatabaseConnection
  readonly embedded: boolean
  /** Close pools first. The embedded server stops when nobody else uses it; a real one is left alone. */
  stop(): Promise<void>
}

/** Where the database is: the server of `DATABASE_URL`, or the embedded one, started or joined. */
export async function openDatabasePlace(configuration: Configuration): Promise<Outcome<DatabasePlace>> {
  if (configuration.databaseUrl !== null) {
    return ok({ connection: configuration.databaseUrl, embedded: false, stop: async () => undefined })
  }
  const { startEmbeddedPostgres } = await import('@thidua/data/embedded-postgres')
  const started = await startEmbeddedPostgres({ dataFolder: join(configuration.dataFolder, 'postgres') })
  if (!started.ok) return started
  return ok({ connection: started.value.connection, embedded: true, stop: started.value.stop })
}
