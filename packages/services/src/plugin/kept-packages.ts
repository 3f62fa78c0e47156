import type { PluginManifest } from '@thidua/contracts'
import type { Transaction } from '@thidua/data'
import type { PluginPackageRow } from '@thidua/data/repositories'
import { findPluginPackage, listPluginPackages } from '@thidua/data/repositories'

/** The packages kept here, newest first; one whose manifest was damaged is shown by its id alone, and can be taken away. */
export async function listKeptPackages(
  transaction: Transaction,
  pluginId: string | null = null,
): Promise<readonly PluginPackageRow[]> {
  return (await listPluginPackages(transaction, pluginId)).map(shown)
}

export async function findKeptPackage(
  transaction: Transaction,
  digest: string,
): Promise<PluginPackageRow | null> {
  const row = await findPluginPackage(transaction, digest)
  return row && shown(row)
}

function shown(row: PluginPackageRow): PluginPackageRow {
  return canBeShown(row.manifest) ? row : { ...row, manifest: nameOnly(row) }
}

/**
 * What pages read is there. Not the whole schema: that of a later platform may ask for more than an older package says, which
 * was right in its time.
 */
function canBeShown(manifest: unknown): manifest is PluginManifest {
  if (typeof manifest !== 'object' || manifest === null) return false
  const { title, description, publisher, stakeholders, contributes } = manifest as Record<string, unknown>
  const points = (contributes ?? {}) as Record<string, unknown>
  return (
    [title, description].every((text) => typeof (text as { vi?: unknown } | null)?.vi === 'string') &&
    typeof publisher === 'string' &&
    [
      stakeholders,
      points['criterionGroups'],
      points['forms'],
      points['workflows'],
      points['documents'],
    ].every(Array.isArray)
  )
}

function nameOnly({ pluginId, version }: PluginPackageRow): PluginManifest {
  return {
    id: pluginId,
    version,
    platform: '*',
    title: { vi: pluginId },
    description: { vi: pluginId },
    publisher: pluginId.split('.')[0] ?? '',
    stakeholders: [],
    contributes: { criterionGroups: [], forms: [], scoring: [], workflows: [], documents: [] },
    fixtures: [],
  }
}
