import type { TenantId } from '@thidua/kernel'
import { rebaseFormPublications } from '@thidua/services'
import type { ServiceDeps } from '@thidua/services'
import type { Job } from './job-loop.ts'

/** Looks once at each set of plugins that counts: agencies' forms laid over a form that changed are brought over. */
export function followBases(current: () => ServiceDeps, tenantId: TenantId): Job {
  let seen: ServiceDeps | null = null
  return {
    name: 'forms of agencies',
    everySeconds: 5,
    async run() {
      const deps = current()
      if (deps === seen) return false
      const done = await rebaseFormPublications(deps, tenantId)
      if (done.ok) seen = deps
      return false
    },
  }
}
