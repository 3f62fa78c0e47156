import { ok } from '@thidua/kernel'
import type { Outcome } from '@thidua/kernel'
import { drainOutbox, sweepDeadlines } from '@thidua/services'
import type { FastifyInstance } from 'fastify'
import type { Configuration } from './configuration.ts'
import type { Demonstration } from './demonstration.ts'
import { ensureSeeded } from './ensure-seeded.ts'
import { findObstacles } from './find-obstacles.ts'
import { createApp } from './http/create-app.ts'
import { siteFolder } from './installed-parts.ts'
import { startJobLoop } from './jobs/job-loop.ts'
import type { JobLoop } from './jobs/job-loop.ts'
import type { Logger } from './logger.ts'
import { openProgram } from './open-program.ts'
import { readSite } from './site/read-site.ts'

export type Composed = {
  readonly app: FastifyInstance
  readonly demonstration: Demonstration | null
  readonly startJobs: () => void
  /** Everything but the HTTP face: jobs, press, pool, embedded database. */
  readonly close: () => Promise<void>
}

/** Opens what the program stands on, fills what is missing, and puts the HTTP face and the jobs on top. */
export async function compose(configuration: Configuration, logger: Logger): Promise<Outcome<Composed>> {
  const loops: { outbox?: JobLoop; deadlines?: JobLoop } = {}
  const opened = await openProgram(configuration, logger, {
    publicUrl: configuration.publicUrl ?? `http://localhost:${configuration.port}`,
    wakeOutbox: () => loops.outbox?.wake(),
  })
  if (!opened.ok) return opened
  const { deps, close, migrated } = opened.value
  const { tenantId, demonstration } = await ensureSeeded(configuration, deps, migrated)
  const program = {
    configuration,
    logger,
    deps,
    publicActor: { kind: 'public', tenantId } as const,
    findObstacles: () => findObstacles(deps.database, configuration.dataFolder),
  }
  return ok({
    app: createApp(program, readSite(siteFolder)),
    demonstration,
    startJobs() {
      const outbox = { name: 'outbox', everySeconds: 5, run: () => drainOutbox(deps, tenantId) }
      const deadlines = { name: 'deadlines', everySeconds: 60, run: () => sweepDeadlines(deps, tenantId) }
      loops.outbox = startJobLoop(outbox, logger)
      loops.deadlines = startJobLoop(deadlines, logger)
    },
    close: async () => {
      await Promise.all([loops.outbox?.stop(), loops.deadlines?.stop()])
      await close()
    },
  })
}
