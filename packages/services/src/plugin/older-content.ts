import type { DocumentTemplate } from '@thidua/contracts'
import type { Transaction } from '@thidua/data'
import type { ContentVersion } from '@thidua/data/repositories'
import { listOlderPluginContent, listPluginStandings } from '@thidua/data/repositories'
import type { PluginRegistry } from '@thidua/plugin-host'
import { listKeptPackages } from './kept-packages.ts'

/** Content dossiers still live under although no active plugin brings it. */
export type OlderContent = {
  readonly workflows: readonly ContentVersion[]
  /** Of stakeholders nobody serves any more. */
  readonly documents: ReadonlyMap<string, readonly DocumentTemplate[]>
}

/** A task list must know the stages of older workflows, and a report of an uninstalled plugin's dossier must still be printed. */
export async function readOlderContent(
  transaction: Transaction,
  registry: PluginRegistry,
): Promise<OlderContent> {
  const present = registry.contents().flatMap(({ kind, hash }) => (kind === 'workflow' ? [hash] : []))
  const serving = new Set(registry.plugins().map(({ manifest }) => manifest.id))
  const gone = (await listPluginStandings(transaction)).filter(({ pluginId }) => !serving.has(pluginId))
  const content = await listOlderPluginContent(transaction, {
    exceptWorkflows: present,
    documentsOf: gone.map(({ pluginId }) => pluginId),
  })
  return {
    workflows: content.filter(({ kind }) => kind === 'workflow'),
    documents: await documentsOf(transaction, registry, { gone, content }),
  }
}

async function documentsOf(
  transaction: Transaction,
  registry: PluginRegistry,
  found: {
    readonly gone: readonly { readonly pluginId: string; readonly digest: string }[]
    readonly content: readonly ContentVersion[]
  },
): Promise<ReadonlyMap<string, readonly DocumentTemplate[]>> {
  const documents = new Map<string, readonly DocumentTemplate[]>()
  if (found.gone.length === 0) return documents
  const last = new Set(found.gone.map(({ digest }) => digest))
  const packages = (await listKeptPackages(transaction)).filter(({ digest }) => last.has(digest))
  for (const { pluginId, manifest } of packages) {
    const own = found.content.filter((one) => one.kind === 'document' && one.pluginId === pluginId)
    for (const { kind } of manifest.stakeholders.filter((one) => !registry.findStakeholder(one.kind)))
      documents.set(
        kind,
        own.map(({ content }) => content as DocumentTemplate),
      )
  }
  return documents
}
