import { migrateDatabase, openDatabase } from '@thidua/data'
import type { Database } from '@thidua/data'
import { ok } from '@thidua/kernel'
import type { Outcome } from '@thidua/kernel'
import type { FastifyInstance } from 'fastify'
import type { Configuration } from './configuration.ts'
import { createApp } from './http/create-app.ts'
import type { Logger } from './logger.ts'
import { siteFolder } from './installed-parts.ts'
import { openDatabasePlace } from './open-database-place.ts'
import type { Program } from './program.ts'
import { readSite } from './site/read-site.ts'

/** Accounts to try the platform with; all share one password. */
export type Demonstration = {
  readonly password: string
  /** Where the password of this installation is kept; null when the environment gave it. */
  readonly passwordFile: string | null
  readonly accounts: readonly { readonly username: string; readonly description: string }[]
}

export type Composed = {
  readonly app: FastifyInstance
  readonly demonstration: Demonstration | null
  readonly startJobs: () => void
  /** Everything but the HTTP face: jobs, press, pool, embedded database. */
  readonly close: () => Promise<void>
}

/** Opens what the program stands on and puts it together. */
export async function compose(configuration: Configuration, logger: Logger): Promise<Outcome<Composed>> {
  const place = await openDatabasePlace(configuration)
  if (!place.ok) return place
  const migrated = await migrateDatabase(place.value.connection)
  const opened = migrated.ok
    ? await openDatabase({
        connection: place.value.connection,
        poolSize: configuration.databasePool,
        onConnectionLost: (error) => logger.warn('database connection lost', { reason: error.message }),
      })
    : migrated
  if (!opened.ok) {
    await place.value.stop()
    return opened
  }
  const database: Database = opened.value
  const program: Program = {
    configuration,
    logger,
    deps: {},
    findActor: async () => ok({ kind: 'public', tenantId: '' as never }),
    findObstacles: async () => [],
  }
  const app = createApp(program, readSite(siteFolder))
  return ok({
    app,
    demonstration: null,
    startJobs: () => undefined,
    close: async () => {
      await database.close()
      if (!database.pool.ended) await database.pool.end()
      await place.value.stop()
    },
  })
}
