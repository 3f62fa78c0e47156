import type { TenantId } from '@thidua/kernel'
import { indexRecords } from '@thidua/services'
import type { ServiceDeps } from '@thidua/services'
import type { Job } from './job-loop.ts'

/** Looks once at each set of plugins whether records are indexed as it wants. */
export function tendRecords(current: () => ServiceDeps, tenantId: TenantId): Job {
  let indexed: ServiceDeps | null = null
  return {
    name: 'records of plugins',
    everySeconds: 5,
    async run() {
      const deps = current()
      if (deps === indexed) return false
      if (await indexRecords(deps, tenantId)) return true
      indexed = deps
      return false
    },
  }
}
