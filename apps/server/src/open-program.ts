import { createFormWorkshop } from '@thidua/adapters/form-workshop'
import type { ClosableFormWorkshop } from '@thidua/adapters/form-workshop'
import { createFileStore } from '@thidua/adapters/file-store'
import { createPasswordHasher } from '@thidua/adapters/password'
import { createDocumentPress } from '@thidua/adapters/press'
import type { ClosableDocumentPress } from '@thidua/adapters/press'
import { createCertificateSigner } from '@thidua/adapters/signing'
import { migrateDatabase, openDatabase } from '@thidua/data'
import type { Database, DatabaseConnection } from '@thidua/data'
import { ok } from '@thidua/kernel'
import type { Outcome } from '@thidua/kernel'
import { createServiceDeps, loadPlatformContent } from '@thidua/services'
import type { ServiceDeps } from '@thidua/services'
import type { Configuration } from './configuration.ts'
import { dataPlaces } from './data-places.ts'
import { campaignId, contentFolder, pluginsFolder, pressEntry, workshopEntry } from './installed-parts.ts'
import { loadPlugins } from './load-plugins.ts'
import type { Logger } from './logger.ts'
import { openDatabasePlace } from './open-database-place.ts'
import { createIdSource, secretSource } from './sources/ids.ts'
import { createRehearsalClock, realClock } from './sources/rehearsal-clock.ts'

/** What use cases need, and how to let go of it. */
export type OpenProgram = {
  readonly deps: ServiceDeps
  /** Whether the schema was brought up to date just now. */
  readonly migrated: boolean
  /** Press and workshop, pool, then the embedded database. */
  readonly close: () => Promise<void>
}

type Surroundings = { readonly publicUrl: string; readonly wakeOutbox: () => void }

const megabyte = 1_048_576

/** Opens the database at this program's schema and puts the use cases' world together, for the server and the command line. */
export async function openProgram(
  configuration: Configuration,
  logger: Logger,
  surroundings: Surroundings,
): Promise<Outcome<OpenProgram>> {
  const place = await openDatabasePlace(configuration)
  if (!place.ok) return place
  const { connection, stop } = place.value
  const opened = await openOn(connection, configuration, logger, surroundings)
  if (!opened.ok) {
    await stop()
    return opened
  }
  const { close, ...program } = opened.value
  return ok({
    ...program,
    close: async () => {
      await close()
      await stop()
    },
  })
}

async function openOn(
  connection: DatabaseConnection,
  configuration: Configuration,
  logger: Logger,
  surroundings: Surroundings,
): Promise<Outcome<OpenProgram>> {
  const migrated = await migrateDatabase(connection)
  if (!migrated.ok) return migrated
  const database = await openPool(configuration, connection, logger)
  if (!database.ok) return database
  const made = await createDeps(configuration, database.value, logger, surroundings)
  if (!made.ok) {
    await closeDatabase(database.value)
    return made
  }
  const { deps, press, workshop } = made.value
  return ok({
    deps,
    migrated: migrated.value.from !== migrated.value.to,
    close: async () => {
      await press.close()
      await workshop.close()
      await closeDatabase(database.value)
    },
  })
}

async function openPool(
  configuration: Configuration,
  connection: DatabaseConnection,
  logger: Logger,
): Promise<Outcome<Database>> {
  return openDatabase({
    connection,
    poolSize: configuration.databasePool,
    onConnectionLost: (error) => logger.warn('database connection lost', { reason: error.message }),
  })
}

type Made = {
  readonly deps: ServiceDeps
  readonly press: ClosableDocumentPress
  readonly workshop: ClosableFormWorkshop
}

async function createDeps(
  configuration: Configuration,
  database: Database,
  logger: Logger,
  surroundings: Surroundings,
): Promise<Outcome<Made>> {
  const content = await loadPlatformContent(contentFolder, campaignId)
  if (!content.ok) return content
  const plugins = await loadPlugins(pluginsFolder, content.value.trunks)
  if (!plugins.ok) return plugins
  const { files, keys } = dataPlaces(configuration)
  const { rehearsalDate, maxUploadMb, sessionHours } = configuration
  const rehearsal = rehearsalDate === null ? null : createRehearsalClock(rehearsalDate)
  const onTrouble = (message: string) => logger.warn('child process', { message })
  const press = createDocumentPress({ entry: pressEntry(), onTrouble })
  const workshop = createFormWorkshop({ entry: workshopEntry(), onTrouble })
  const deps = createServiceDeps({
    database,
    clock: rehearsal ?? realClock,
    wallClock: realClock,
    ids: createIdSource(realClock),
    secrets: secretSource,
    files: await createFileStore({ folder: files, limitBytes: maxUploadMb * megabyte }),
    signer: await createCertificateSigner({ folder: keys }),
    press,
    workshop,
    hasher: createPasswordHasher(),
    plugins: plugins.value,
    content: content.value,
    limits: { sessionHours, evidencePerDossier: 100, pageSize: 50, maxPageSize: 200 },
    rehearsal,
    ...surroundings,
  })
  return ok({ deps, press, workshop })
}

/** The pool may never have been used, and Kysely closes only what it has used. */
async function closeDatabase(database: Database): Promise<void> {
  await database.close()
  if (!database.pool.ended) await database.pool.end()
}
