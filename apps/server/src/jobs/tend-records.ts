import { legalDateOf, type TenantId } from '@thidua/kernel'
import { indexRecords, sweepRecords } from '@thidua/services'
import type { ServiceDeps } from '@thidua/services'
import type { Job } from './job-loop.ts'

/** Looks once at each set of plugins whether records are indexed as it wants, and once a day whose time is over. */
export function tendRecords(current: () => ServiceDeps, tenantId: TenantId): Job {
  let indexed: ServiceDeps | null = null
  let sweptOn = ''
  return {
    name: 'records of plugins',
    everySeconds: 5,
    async run() {
      const deps = current()
      if (deps !== indexed) {
        if (await indexRecords(deps, tenantId)) return true
        indexed = deps
      }
      const today = legalDateOf(deps.clock.now())
      if (today === sweptOn) return false
      if (await sweepRecords(deps, tenantId)) return true
      sweptOn = today
      return false
    },
  }
}
