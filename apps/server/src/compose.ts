import { ok } from '@thidua/kernel'
import type { Outcome } from '@thidua/kernel'
import { callAfterSteps, carryDrafts, drainOutbox, remindOfDeadlines, sweepDeadlines } from '@thidua/services'
import type { FastifyInstance } from 'fastify'
import type { Configuration } from './configuration.ts'
import type { Demonstration } from './demonstration.ts'
import { ensureSeeded } from './ensure-seeded.ts'
import { findObstacles } from './find-obstacles.ts'
import { createApp } from './http/create-app.ts'
import { siteFolder } from './installed-parts.ts'
import { followBases } from './jobs/follow-bases.ts'
import { startJobLoop } from './jobs/job-loop.ts'
import type { JobLoop } from './jobs/job-loop.ts'
import { sweepDaily } from './jobs/sweep-daily.ts'
import { tendRecords } from './jobs/tend-records.ts'
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
  const loops: JobLoop[] = []
  let outboxLoop: JobLoop | null = null
  const opened = await openProgram(configuration, logger, {
    publicUrl: configuration.publicUrl ?? `http://localhost:${configuration.port}`,
    wakeOutbox: () => outboxLoop?.wake(),
  })
  if (!opened.ok) return opened
  const { holder, tenantId, close, migrated } = opened.value
  const { demonstration } = await ensureSeeded(configuration, holder.deps(), { tenantId, migrated })
  const program = {
    configuration,
    logger,
    get deps() {
      return holder.deps()
    },
    publicActor: { kind: 'public', tenantId } as const,
    findObstacles: () => findObstacles(holder.deps().database, configuration.dataFolder),
  }
  return ok({
    app: createApp(program, readSite(siteFolder)),
    demonstration,
    startJobs() {
      const outbox = { name: 'outbox', everySeconds: 5, run: () => drainOutbox(holder.deps(), tenantId) }
      const deadlines = {
        name: 'deadlines',
        everySeconds: 60,
        run: () => sweepDeadlines(holder.deps(), tenantId),
      }
      const reminders = {
        name: 'reminders of plugins',
        everySeconds: 300,
        run: () => remindOfDeadlines(holder.deps(), tenantId),
      }
      // which set of plugins counts is one row by its key: a second is soon enough for everybody
      const plugins = { name: 'plugins', everySeconds: 1, run: () => holder.follow().then(() => false) }
      const drafts = { name: 'drafts', everySeconds: 10, run: () => carryDrafts(holder.deps(), tenantId) }
      const calls = {
        name: 'calls of plugins',
        everySeconds: 10,
        run: () =>
          holder
            .deps()
            .functions.write()
            .then(() => false),
      }
      const steps = {
        name: 'plugins after steps',
        everySeconds: 5,
        run: () => callAfterSteps(holder.deps(), tenantId),
      }
      const bases = followBases(holder.deps, tenantId)
      const records = tendRecords(holder.deps, tenantId)
      const old = sweepDaily(holder.deps, tenantId)
      loops.push(
        ...[deadlines, reminders, plugins, drafts, calls, steps, bases, records, old].map((job) =>
          startJobLoop(job, logger),
        ),
      )
      outboxLoop = startJobLoop(outbox, logger)
      loops.push(outboxLoop)
    },
    close: async () => {
      await Promise.all(loops.map((loop) => loop.stop()))
      await close()
    },
  })
}
