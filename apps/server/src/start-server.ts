import type { AddressInfo } from 'node:net'
import { ok } from '@thidua/kernel'
import type { Outcome } from '@thidua/kernel'
import type { FastifyInstance } from 'fastify'
import { checkDataFolder } from './check-data-folder.ts'
import { checkPort, portRefusal } from './check-port.ts'
import { compose } from './compose.ts'
import type { Composed } from './compose.ts'
import type { Configuration } from './configuration.ts'
import type { Demonstration } from './demonstration.ts'
import { createLogger } from './logger.ts'
import { endStart } from './quick-start.ts'

export type RunningServer = {
  /** Where it answers, e.g. `http://127.0.0.1:4080`. */
  readonly address: string
  readonly demonstration: Demonstration | null
  /** Finishes running requests (10 s at most), then lets go of everything. Calling it again waits for the same end. */
  stop(): Promise<void>
}

const longestFarewell = 10_000

/**
 * Checks the ground, opens the database and answers. Refuses what the person at the terminal can mend: `port.taken`,
 * `folder.unwritable`, `database.*`.
 */
export async function startServer(configuration: Configuration): Promise<Outcome<RunningServer>> {
  const logger = createLogger(configuration.logLevel)
  const ground = await checkGround(configuration)
  if (!ground.ok) return ground
  const composed = await compose(configuration, logger)
  if (!composed.ok) return composed
  const { app, close } = composed.value
  try {
    await app.listen({ port: configuration.port, host: configuration.host })
  } catch (error) {
    await close()
    return portRefusal(error as NodeJS.ErrnoException, configuration.port, configuration.host)
  }
  composed.value.startJobs()
  endStart()
  logger.info('listening', { address: addressOf(app, configuration.host) })
  let stopping: Promise<void> | undefined
  return ok({
    address: addressOf(app, configuration.host),
    demonstration: composed.value.demonstration,
    stop: () => (stopping ??= stop(composed.value)),
  })
}

async function checkGround(configuration: Configuration): Promise<Outcome<void>> {
  const folder = checkDataFolder(configuration.dataFolder)
  if (!folder.ok || configuration.port === 0) return folder
  return checkPort(configuration.port, configuration.host)
}

function addressOf(app: FastifyInstance, host: string): string {
  const { port } = app.server.address() as AddressInfo
  const name = host === '0.0.0.0' || host === '::' ? 'localhost' : host.includes(':') ? `[${host}]` : host
  return `http://${name}:${port}`
}

async function stop({ app, close }: Composed): Promise<void> {
  const impatience = setTimeout(() => app.server.closeAllConnections(), longestFarewell)
  try {
    await app.close()
  } finally {
    clearTimeout(impatience)
    await close()
  }
}
