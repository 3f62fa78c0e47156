import { legalDateOf, type TenantId } from '@thidua/kernel'
import { sweepNotices, sweepRecords } from '@thidua/services'
import type { ServiceDeps } from '@thidua/services'
import type { Job } from './job-loop.ts'

const sweeps = [sweepRecords, sweepNotices]

/** Once a day, what is past its time: records of plugins that were taken off their list, notices. */
export function sweepDaily(current: () => ServiceDeps, tenantId: TenantId): Job {
  let sweptOn = ''
  return {
    name: 'what is past its time',
    everySeconds: 60,
    async run() {
      const deps = current()
      const today = legalDateOf(deps.clock.now())
      if (today === sweptOn) return false
      for (const sweep of sweeps) if (await sweep(deps, tenantId)) return true
      sweptOn = today
      return false
    },
  }
}
