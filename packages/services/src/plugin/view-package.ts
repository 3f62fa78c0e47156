import type { PluginPackageView } from '@thidua/contracts'
import type { PluginPackageRow } from '@thidua/data/repositories'

export function viewPackage(row: PluginPackageRow): PluginPackageView {
  const { title, description, publisher } = row.manifest
  return {
    digest: row.digest,
    pluginId: row.pluginId,
    version: row.version,
    title,
    description,
    publisher,
    state: row.state,
    source: row.source,
    sizeBytes: row.sizeBytes,
    files: row.fileCount,
    signers: row.signers,
    catalogueSerial: row.catalogueSerial,
    receivedAt: row.receivedAt.toISOString(),
    receivedByName: row.receivedByName,
  }
}
