import { createFormWorkshop } from '@thidua/adapters/form-workshop'
import type { ClosableFormWorkshop } from '@thidua/adapters/form-workshop'
import { createFileStore } from '@thidua/adapters/file-store'
import { createPasswordHasher } from '@thidua/adapters/password'
import { createDocumentPress } from '@thidua/adapters/press'
import type { ClosableDocumentPress } from '@thidua/adapters/press'
import { createCertificateSigner } from '@thidua/adapters/signing'
import { listTenants, migrateDatabase, openDatabase } from '@thidua/data'
import type { Database, DatabaseConnection } from '@thidua/data'
import { asId, ok } from '@thidua/kernel'
import type { Outcome, TenantId } from '@thidua/kernel'
import { createSandboxHost } from '@thidua/plugin-host'
import type { SandboxHost } from '@thidua/plugin-host'
import { ensureProvince, holdPlugins, loadPlatformContent } from '@thidua/services'
import type { PluginHolder } from '@thidua/services'
import type { Configuration } from './configuration.ts'
import { dataPlaces } from './data-places.ts'
import { campaignId, contentFolder, pressEntry, sandboxEntry, workshopEntry } from './installed-parts.ts'
import type { Logger } from './logger.ts'
import { openDatabasePlace } from './open-database-place.ts'
import { ensureShippedPlugins } from './plugins/ensure-shipped-plugins.ts'
import { openCatalogue } from './plugins/open-catalogue.ts'
import { createIdSource, secretSource } from './sources/ids.ts'
import { createRehearsalClock, realClock } from './sources/rehearsal-clock.ts'

/** What use cases need, and how to let go of it. */
export type OpenProgram = {
  /** The use cases' world, with the set of plugins that counts just now. */
  readonly holder: PluginHolder
  readonly tenantId: TenantId
  /** The province was made just now: nothing is filled yet. */
  readonly isNew: boolean
  /** Whether the schema was brought up to date just now. */
  readonly migrated: boolean
  /** Press, workshop and sandbox, pool, then the embedded database. */
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
  const made = await createWorld(configuration, database.value, logger, surroundings)
  if (!made.ok) {
    await closeDatabase(database.value)
    return made
  }
  const { press, workshop, sandbox, ...world } = made.value
  return ok({
    ...world,
    migrated: migrated.value.from !== migrated.value.to,
    close: async () => {
      await press.close()
      await workshop.close()
      await sandbox.close()
      await world.holder.deps().functions.write()
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

type Made = Pick<OpenProgram, 'holder' | 'tenantId' | 'isNew'> & {
  readonly press: ClosableDocumentPress
  readonly workshop: ClosableFormWorkshop
  readonly sandbox: SandboxHost
}

async function createWorld(
  configuration: Configuration,
  database: Database,
  logger: Logger,
  surroundings: Surroundings,
): Promise<Outcome<Made>> {
  const content = await loadPlatformContent(contentFolder, campaignId)
  if (!content.ok) return content
  const { files, keys, catalogue, shippedCatalogue } = dataPlaces(configuration)
  const { rehearsalDate, maxUploadMb, sessionHours, safeMode } = configuration
  const rehearsal = rehearsalDate === null ? null : createRehearsalClock(rehearsalDate)
  const onTrouble = (message: string) => logger.warn('child process', { message })
  const press = createDocumentPress({ entry: pressEntry(), onTrouble })
  const workshop = createFormWorkshop({ entry: workshopEntry(), onTrouble })
  const program = sandboxEntry()
  const sandbox = createSandboxHost(program ? { program } : {})
  const parts = {
    database,
    sandbox,
    clock: rehearsal ?? realClock,
    wallClock: realClock,
    ids: createIdSource(realClock),
    secrets: secretSource,
    files: await createFileStore({ folder: files, limitBytes: maxUploadMb * megabyte }),
    signer: await createCertificateSigner({ folder: keys }),
    press,
    workshop,
    hasher: createPasswordHasher(),
    catalogue: openCatalogue(catalogue, shippedCatalogue),
    safeMode,
    content: content.value,
    limits: { sessionHours, evidencePerDossier: 100, pageSize: 50, maxPageSize: 200 },
    rehearsal,
    ...surroundings,
  }
  const code = content.value.campaign.identity.provinceCode
  const known = (await listTenants(database)).find((tenant) => tenant.code === code)
  const tenantId = known ? asId<TenantId>(known.id) : await ensureProvince(parts)
  const holder = await holdPlugins(parts, tenantId)
  const shipped = await ensureShippedPlugins(configuration, holder, { tenantId, logger })
  if (!shipped.ok) {
    await press.close()
    await workshop.close()
    await sandbox.close()
    return shipped
  }
  for (const trouble of holder.deps().active.troubles) logger.warn('plugin left out', { ...trouble })
  return ok({ holder, tenantId, isNew: known === undefined, press, workshop, sandbox })
}

/** The pool may never have been used, and Kysely closes only what it has used. */
async function closeDatabase(database: Database): Promise<void> {
  await database.close()
  if (!database.pool.ended) await database.pool.end()
}
