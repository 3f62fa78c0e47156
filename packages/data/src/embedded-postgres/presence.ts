import { setTimeout as wait } from 'node:timers/promises'
import { Client } from 'pg'
import type { Place } from './choose-place.ts'
import { isAlive } from './is-alive.ts'
import { readServerProcess } from './lock-file.ts'

// Who uses the server holds this advisory lock together with the others. The lock goes with the process that held
// it, however that process ended, so nobody has to count.
const presenceLock = 7_434_001
const fastShutdown = 'SIGINT'
const immediateShutdown = 'SIGQUIT'

export function administratorOf(socketFolder: string, database = 'postgres'): Client {
  return new Client({ host: socketFolder, user: 'postgres', database, application_name: 'thidua presence' })
}

/** A connection that holds the presence lock; 'absent' when no server listens; 'busy' when it comes or goes. */
export async function enter(socketFolder: string): Promise<Client | 'absent' | 'busy'> {
  const client = administratorOf(socketFolder)
  // The connection may break at any time; whoever holds it listens to 'end'.
  client.on('error', () => undefined)
  try {
    await client.connect()
    await client.query(`select pg_advisory_lock_shared(${presenceLock})`)
    return client
  } catch (error) {
    await client.end().catch(() => undefined)
    const code = (error as { code?: string }).code
    return code === 'ENOENT' || code === 'ECONNREFUSED' ? 'absent' : 'busy'
  }
}

/** The last one out stops the server. */
export async function leave(client: Client, place: Place): Promise<void> {
  try {
    await client.query(`select pg_advisory_unlock_shared(${presenceLock})`)
    const { rows } = await client.query(`select pg_try_advisory_lock(${presenceLock}) as alone`)
    if (rows[0]?.alone === true) await stopServer(place)
  } catch {
    // The server is gone already.
  } finally {
    await client.end().catch(() => undefined)
  }
}

async function stopServer(place: Place): Promise<void> {
  const processId = readServerProcess(place.clusterFolder)
  if (processId === null) return
  for (const [signal, seconds] of [
    [fastShutdown, 20],
    [immediateShutdown, 5],
  ] as const) {
    process.kill(processId, signal)
    for (let waited = 0; waited < seconds * 50; waited++) {
      // The file goes with an orderly end; the process also with a disorderly one.
      if (readServerProcess(place.clusterFolder) !== processId || !isAlive(processId)) return
      await wait(20)
    }
  }
}
