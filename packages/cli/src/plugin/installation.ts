import { readFileSync, statSync } from 'node:fs'
import { Readable } from 'node:stream'
import type { PluginPackageView } from '@thidua/contracts'
import { refuse, type Outcome } from '@thidua/kernel'
import { compareVersions, readPluginFolder, shipCatalogue } from '@thidua/plugin-host'
import type { PluginFiles } from '@thidua/plugin-sdk'
import { dataPlaces, type Configuration, type OwnersProgram } from '@thidua/server'
import { getCatalogue, refreshCatalogue, uploadPackage, verifyEntry } from '@thidua/services'

/**
 * What PLUGIN names, verified and kept: `id` or `id@version` of the catalogue, a package file, or a folder. A folder is signed
 * and listed with the keys this installation made for itself; where the province trusts a root of its own that is refused.
 */
export async function receiveNamed(
  configuration: Configuration,
  program: OwnersProgram,
  named: string,
): Promise<Outcome<PluginPackageView>> {
  const found = statSync(named, { throwIfNoEntry: false })
  if (found?.isDirectory() === true) {
    const files = await readPluginFolder(named)
    return files.ok ? receiveFolder(configuration, program, files.value) : files
  }
  if (found) {
    const stream = Readable.from([readFileSync(named)])
    return uploadPackage(program.deps, program.call, { stream, allowOlder: true })
  }
  return receiveListed(program, named)
}

async function receiveListed(program: OwnersProgram, named: string): Promise<Outcome<PluginPackageView>> {
  const { deps, call } = program
  const [pluginId = '', version = null] = named.split('@')
  const refreshed = await refreshCatalogue(deps, call, {})
  if (!refreshed.ok) return refreshed
  const catalogue = await getCatalogue(deps, call, {})
  if (!catalogue.ok) return catalogue
  const entries = catalogue.value.entries
    .filter((entry) => entry.pluginId === pluginId && (version === null || entry.version === version))
    .toSorted((left, right) => compareVersions(right.version, left.version))
  const [entry] = entries
  if (!entry) return refuse('plugin.not-found', { plugin: named, reason: 'not-listed' })
  return verifyEntry(deps, call, { pluginId, version: entry.version, allowOlder: true })
}

/** Signs and lists a folder as this installation's own, beside what is listed already. */
export async function listFolder(
  configuration: Configuration,
  { deps }: OwnersProgram,
  files: PluginFiles,
): ReturnType<typeof shipCatalogue> {
  return shipCatalogue({
    folder: dataPlaces(configuration).shippedCatalogue,
    province: `vn-${deps.content.campaign.identity.provinceCode}`,
    plugins: [files],
    now: deps.wallClock.now().toISOString(),
  })
}

async function receiveFolder(
  configuration: Configuration,
  program: OwnersProgram,
  files: PluginFiles,
): Promise<Outcome<PluginPackageView>> {
  const listed = await listFolder(configuration, program, files)
  if (!listed.ok) return listed
  const { id = '', version = '' } = JSON.parse(files.get('plugin.json') ?? '{}') as {
    readonly id?: string
    readonly version?: string
  }
  const refreshed = await refreshCatalogue(program.deps, program.call, {})
  if (!refreshed.ok) return refreshed
  return verifyEntry(program.deps, program.call, { pluginId: id, version, allowOlder: true })
}
