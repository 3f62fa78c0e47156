import { setTimeout as wait } from 'node:timers/promises'
import { ok, type Outcome, refuse } from '@thidua/kernel'
import type { Client } from 'pg'
import type { SocketConnection } from '../connection.ts'
import { choosePlace, type Place } from './choose-place.ts'
import { createCluster } from './create-cluster.ts'
import { findBinaries } from './find-binaries.ts'
import { readServerProcess } from './lock-file.ts'
import { prepareDatabase } from './prepare-database.ts'
import { leave } from './presence.ts'
import { runServer } from './run-server.ts'

export type EmbeddedPostgresOptions = {
  /** The server's own folder, e.g. `<DATA_DIR>/postgres`. Made when missing. */
  readonly dataFolder: string
  /** Default `thidua`. */
  readonly database?: string
  /** Role that owns the tables: may make roles and databases, is not a superuser. Default `thidua_owner`. */
  readonly owner?: string
  /** False only for throw-away servers of tests: nothing is forced to disk. */
  readonly durable?: boolean
}

export type EmbeddedPostgres = {
  readonly connection: SocketConnection
  /** Where the cluster really lies: elsewhere than asked when root's server may not enter the data folder. */
  readonly clusterFolder: string
  readonly logFile: string
  /** Process id of the running server, null while it is down. */
  processId(): number | null
  /** Close your own pools first. The server stops when nobody else uses it. */
  stop(): Promise<void>
}

/**
 * Starts the embedded PostgreSQL on the folder, or joins the one another process runs there. While this program
 * lives, a server that was killed is started again. A killed program leaves the server running; the next one joins it.
 *
 * Refuses: `folder.unwritable` (params: folder, reason), `database.unreachable` (params: reason).
 */
export async function startEmbeddedPostgres(
  options: EmbeddedPostgresOptions,
): Promise<Outcome<EmbeddedPostgres>> {
  const { database = 'thidua', owner = 'thidua_owner', durable = true } = options
  const binaries = findBinaries()
  if (!binaries)
    return refuse('database.unreachable', { reason: `no PostgreSQL for ${process.platform}-${process.arch}` })
  const place = choosePlace(options.dataFolder, binaries)
  if (!place.ok) return place
  const cluster = createCluster(place.value, durable)
  if (!cluster.ok) return cluster
  const presence = await runServer(place.value, durable)
  if (!presence.ok) return presence
  await prepareDatabase(presence.value, place.value.socketFolder, { owner, database })
  const stop = keepRunning(presence.value, place.value, durable)
  const { clusterFolder, logFile, socketFolder } = place.value
  return ok({
    connection: { host: socketFolder, user: owner, database },
    clusterFolder,
    logFile,
    processId: () => readServerProcess(clusterFolder),
    stop,
  })
}

function keepRunning(first: Client, place: Place, durable: boolean): () => Promise<void> {
  const use: { presence: Promise<Client | null>; ended: boolean } = {
    presence: Promise.resolve(first),
    ended: false,
  }
  const watch = (client: Client): Client => {
    client.once('end', () => {
      if (!use.ended) use.presence = revive()
    })
    return client
  }
  const revive = async (): Promise<Client | null> => {
    while (!use.ended) {
      const presence = await runServer(place, durable)
      if (presence.ok) return watch(presence.value)
      await wait(1_000, undefined, { ref: false })
    }
    return null
  }
  watch(first)
  return async () => {
    use.ended = true
    const client = await use.presence
    if (client) await leave(client, place)
  }
}
