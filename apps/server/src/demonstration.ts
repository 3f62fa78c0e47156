import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import type { TenantId } from '@thidua/kernel'
import { seedDemonstration } from '@thidua/services'
import type { ServiceDeps } from '@thidua/services'
import type { Configuration } from './configuration.ts'
import { dataPlaces } from './data-places.ts'

/** Accounts to try the platform with; all share one password. */
export type Demonstration = {
  readonly password: string
  /** Where the password of this installation is kept; null when the environment gave it. */
  readonly passwordFile: string | null
  readonly accounts: readonly {
    readonly username: string
    readonly name: string
    readonly roles: readonly string[]
  }[]
}

/** Makes the invented units, people and accounts where they are missing. Null when there shall be none. */
export async function prepareDemonstration(
  configuration: Configuration,
  deps: ServiceDeps,
  tenantId: TenantId,
): Promise<Demonstration | null> {
  if (!configuration.demo) return null
  const file = dataPlaces(configuration).demonstrationPassword
  const password = configuration.demoPassword ?? keptPassword(file, deps)
  const accounts = await seedDemonstration(deps, tenantId, password)
  return { password, passwordFile: configuration.demoPassword === null ? file : null, accounts }
}

/** One password for each installation, by chance, readable by its owner only: a known one would be an open door. */
function keptPassword(file: string, deps: ServiceDeps): string {
  if (!existsSync(file)) writeFileSync(file, `${deps.secrets.newSecret(12)}\n`, { mode: 0o600, flag: 'wx' })
  return readFileSync(file, 'utf8').trim()
}
