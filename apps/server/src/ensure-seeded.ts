import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import type { TenantId } from '@thidua/kernel'
import { seedPlatform } from '@thidua/services'
import type { ServiceDeps } from '@thidua/services'
import type { Configuration } from './configuration.ts'
import { dataPlaces } from './data-places.ts'
import { demonstrationOf, makeDemonstration } from './demonstration.ts'
import type { Demonstration } from './demonstration.ts'

export type Seeded = { readonly demonstration: Demonstration | null }

type Mark = { readonly tenantId: string; readonly fingerprint: string }

/**
 * Fills the database with what the program ships. That takes half a second even when nothing is missing, so what was filled is remembered
 * by its sum and by the id of the province, which no other database has.
 */
export async function ensureSeeded(
  configuration: Configuration,
  deps: ServiceDeps,
  { tenantId, migrated }: { readonly tenantId: TenantId; readonly migrated: boolean },
): Promise<Seeded> {
  const { seeded } = dataPlaces(configuration)
  const demonstration = configuration.demo ? demonstrationOf(configuration, deps) : null
  const fingerprint = fingerprintOf(deps, demonstration)
  const mark = migrated ? null : readMark(seeded)
  if (mark?.fingerprint === fingerprint && mark.tenantId === tenantId) return { demonstration }
  await seedPlatform(deps)
  if (demonstration !== null) await makeDemonstration(deps, tenantId, demonstration)
  writeFileSync(seeded, JSON.stringify({ tenantId, fingerprint } satisfies Mark), { mode: 0o600 })
  return { demonstration }
}

function fingerprintOf(deps: ServiceDeps, demonstration: Demonstration | null): string {
  const shipped = {
    content: deps.content,
    plugins: deps.plugins.plugins().map(({ manifest, digest }) => [manifest.id, digest]),
    key: deps.signer.keyId,
    demonstration: demonstration?.password ?? null,
  }
  return createHash('sha256').update(JSON.stringify(shipped)).digest('hex')
}

function readMark(file: string): Mark | null {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Mark
  } catch {
    return null // the first start, or a file cut short: filling again does no harm
  }
}
