import { contentHash } from './content-hash.ts'
import type { LoadedPlugin } from './load-plugin.ts'
import type { ContentVersion, DossierKit } from './plugin-registry.ts'
import { recordTypesOf } from './record-types-of.ts'

/** Everything of a plugin a dossier or a record may pin; workflows as composed with the trunk, each once. */
export function pluginContents(
  plugin: LoadedPlugin,
  kits: ReadonlyMap<string, DossierKit>,
): readonly ContentVersion[] {
  const pluginId = plugin.manifest.id
  const named = (content: { readonly id: string; readonly version: string }) => ({
    hash: contentHash(content),
    pluginId,
    contentId: content.id,
    version: content.version,
  })
  const workflows = new Map(
    [...kits.values()]
      .filter((kit) => kit.pluginId === pluginId)
      .map((kit) => [kit.workflowHash, kit.workflow]),
  )
  return [
    ...[...plugin.forms.values()].map(({ definition }) => ({
      ...named(definition),
      kind: 'form' as const,
      content: definition,
    })),
    ...[...plugin.scoring.values()].map((content) => ({
      ...named(content),
      kind: 'scoring' as const,
      content,
    })),
    ...[...workflows.values()].map((content) => ({ ...named(content), kind: 'workflow' as const, content })),
    ...[...plugin.documents.values()].map((content) => ({
      ...named(content),
      kind: 'document' as const,
      content,
    })),
    ...recordTypesOf(plugin).map((content) => ({ ...named(content), kind: 'collection' as const, content })),
  ]
}
