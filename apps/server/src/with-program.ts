import { randomUUID } from 'node:crypto'
import type { Outcome, TenantId } from '@thidua/kernel'
import { seedPlatform } from '@thidua/services'
import type { ServiceCall, ServiceDeps } from '@thidua/services'
import { checkDataFolder } from './check-data-folder.ts'
import type { Configuration } from './configuration.ts'
import { createLogger } from './logger.ts'
import { openProgram } from './open-program.ts'

/** The use cases' world as the owner of the server sees it from a terminal. */
export type OwnersProgram = {
  readonly deps: ServiceDeps
  readonly tenantId: TenantId
  readonly call: ServiceCall
}

/** Opens the program for one piece of work, beside a running server too, and lets go of it whatever happened. */
export async function withProgram<Value>(
  configuration: Configuration,
  work: (program: OwnersProgram) => Promise<Outcome<Value>>,
): Promise<Outcome<Value>> {
  const folder = checkDataFolder(configuration.dataFolder)
  if (!folder.ok) return folder
  const publicUrl = configuration.publicUrl ?? `http://localhost:${configuration.port}`
  const opened = await openProgram(configuration, createLogger(configuration.logLevel), {
    publicUrl,
    // a running server looks into the outbox every few seconds by itself
    wakeOutbox: () => undefined,
  })
  if (!opened.ok) return opened
  const { holder, tenantId, isNew, close } = opened.value
  try {
    // the province is filled by the first start; a command may come before it
    if (isNew) await seedPlatform(holder.deps())
    const deps = holder.deps()
    const actor = { kind: 'system', tenantId, name: 'thidua' } as const
    return await work({ deps, tenantId, call: { actor, requestId: randomUUID(), idempotencyKey: null } })
  } finally {
    await close()
  }
}
