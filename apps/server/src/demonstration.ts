import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import type { TenantId } from '@thidua/kernel'
import { seedDemonstration } from '@thidua/services'
import type { ServiceDeps } from '@thidua/services'
import type { Configuration } from './configuration.ts'
import { dataPlaces } from './data-places.ts'
import { resetPassword } from './reset-password.ts'

/** Accounts to try the platform with; all share one password. */
export type Demonstration = {
  readonly password: string
  /** Where the password of this installation is kept, readable by its owner only. */
  readonly passwordFile: string
  readonly accounts: readonly {
    readonly username: string
    readonly name: string
    readonly roles: readonly string[]
  }[]
}

/** The password is the environment's, else the one kept, else made by chance: a known one would be an open door. */
export function demonstrationOf(configuration: Configuration, deps: ServiceDeps): Demonstration {
  const { demonstrationPassword: passwordFile } = dataPlaces(configuration)
  const password = configuration.demoPassword ?? readKept(passwordFile) ?? deps.secrets.newSecret(12)
  const accounts = deps.content.demonstration.accounts.map(({ username, name, assignments }) => ({
    username,
    name,
    roles: assignments.map(({ role, unit }) => `${role}@${unit}`),
  }))
  return { password, passwordFile, accounts }
}

/** Makes the invented units, people and accounts where they are missing; accounts that exist get today's password. */
export async function makeDemonstration(
  deps: ServiceDeps,
  tenantId: TenantId,
  { password, passwordFile, accounts }: Demonstration,
): Promise<void> {
  const kept = readKept(passwordFile)
  await seedDemonstration(deps, tenantId, password)
  if (kept !== null && kept !== password) {
    for (const { username } of accounts) await resetPassword(deps, tenantId, { username, password })
  }
  writeFileSync(passwordFile, `${password}\n`, { mode: 0o600 })
}

function readKept(file: string): string | null {
  return existsSync(file) ? readFileSync(file, 'utf8').trim() || null : null
}
