import { readFileSync, writeFileSync } from 'node:fs'
import type { Outcome, TenantId } from '@thidua/kernel'
import { ok } from '@thidua/kernel'
import { shipCatalogue } from '@thidua/plugin-host'
import type { PluginHolder } from '@thidua/services'
import { installShipped } from '@thidua/services'
import type { Configuration } from '../configuration.ts'
import { dataPlaces } from '../data-places.ts'
import { pluginsFolder } from '../installed-parts.ts'
import type { Logger } from '../logger.ts'
import { glanceAtShippedPlugins, offeredOnly, readShippedPlugins } from './shipped-plugins.ts'

type Mark = { readonly tenantId: string; readonly fingerprint: string }

/**
 * Installs the plugins the program ships, when this database has not had exactly these. A start with none installed at all
 * cannot go on without them; a later one goes on with what is there and says why.
 */
export async function ensureShippedPlugins(
  configuration: Configuration,
  holder: PluginHolder,
  { tenantId, logger }: { readonly tenantId: TenantId; readonly logger: Logger },
): Promise<Outcome<void>> {
  if (configuration.safeMode) return ok()
  const { shippedMark } = dataPlaces(configuration)
  const fingerprint = glanceAtShippedPlugins(pluginsFolder)
  const mark = readMark(shippedMark)
  const { generation } = holder.deps().active
  if (generation > 0 && mark?.tenantId === tenantId && mark.fingerprint === fingerprint) return ok()
  const installed = await install(configuration, holder, tenantId)
  if (installed.ok) {
    writeFileSync(shippedMark, JSON.stringify({ tenantId, fingerprint } satisfies Mark), { mode: 0o600 })
    return ok()
  }
  // of two programs that start together on an empty database one installs, and the other finds it done
  await holder.follow()
  if (holder.deps().active.generation === 0) return installed
  const { code, params } = installed.error
  logger.warn('shipped plugins', { code, ...params })
  return ok()
}

async function install(
  configuration: Configuration,
  holder: PluginHolder,
  tenantId: TenantId,
): Promise<Outcome<unknown>> {
  const shipped = await readShippedPlugins(pluginsFolder)
  if (!shipped.ok) return shipped
  const deps = holder.deps()
  const catalogue = await shipCatalogue({
    folder: dataPlaces(configuration).shippedCatalogue,
    // codes of provinces are numbers; a catalogue of another province is told apart by this
    province: `vn-${deps.content.campaign.identity.provinceCode}`,
    plugins: shipped.value,
    now: deps.wallClock.now().toISOString(),
  })
  if (!catalogue.ok) return catalogue
  return installShipped(deps, tenantId, { ...catalogue.value, offered: offeredOnly(shipped.value) })
}

function readMark(file: string): Mark | null {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Mark
  } catch {
    return null // the first start, or a file cut short: looking again does no harm
  }
}
