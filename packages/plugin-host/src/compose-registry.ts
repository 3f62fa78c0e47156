import type { Occasion, Stakeholder } from '@thidua/contracts'
import { ok, refuse, type Outcome } from '@thidua/kernel'
import { composeWorkflow } from '@thidua/workflow'
import { contentHash } from './content-hash.ts'
import { findConflict } from './find-conflict.ts'
import type { LoadedPlugin } from './load-plugin.ts'
import { pluginContents } from './plugin-contents.ts'
import type {
  ContentVersion,
  DossierKit,
  PluginRegistry,
  RegisteredStakeholder,
  Trunks,
} from './plugin-registry.ts'

/**
 * Puts plugins together with the province's trunk. The order they come in makes no difference; two that claim the same
 * id are refused (`plugin.id-conflict`, params: kind, id, plugins), never settled by who was last.
 */
export function composeRegistry(loaded: readonly LoadedPlugin[], trunks: Trunks): Outcome<PluginRegistry> {
  const plugins = loaded.toSorted((left, right) => (left.manifest.id < right.manifest.id ? -1 : 1))
  const conflict = findConflict(plugins)
  if (conflict) return refuse('plugin.id-conflict', conflict)
  const kits = new Map<string, DossierKit>()
  for (const plugin of plugins) {
    const composed = composeKits(plugin, trunks, kits)
    if (!composed.ok) return composed
  }
  return ok(registryOf(plugins, kits))
}

function composeKits(plugin: LoadedPlugin, trunks: Trunks, kits: Map<string, DossierKit>): Outcome<void> {
  for (const stakeholder of plugin.manifest.stakeholders) {
    for (const dossier of stakeholder.dossiers) {
      for (const occasion of dossier.occasions) {
        const kit = composeKit(plugin, dossier, trunks[occasion])
        if (!kit.ok) return kit
        kits.set(kitKey(stakeholder.kind, occasion), kit.value)
      }
    }
  }
  return ok()
}

function composeKit(
  plugin: LoadedPlugin,
  dossier: Stakeholder['dossiers'][number],
  trunk: Trunks[Occasion],
): Outcome<DossierKit> {
  const form = plugin.forms.get(dossier.form)
  const agency = plugin.workflows.get(dossier.workflow)
  const scoring = dossier.scoring === undefined ? null : plugin.scoring.get(dossier.scoring)
  if (!form || !agency || scoring === undefined) throw new Error(`${plugin.manifest.id} was not checked`)
  const workflow = composeWorkflow(agency, trunk)
  if (!workflow.ok) return workflow
  return ok({
    pluginId: plugin.manifest.id,
    pluginVersion: plugin.manifest.version,
    form: form.definition,
    compiledForm: form.compiled,
    formHash: contentHash(form.definition),
    scoring,
    scoringHash: scoring ? contentHash(scoring) : null,
    workflow: workflow.value,
    workflowHash: contentHash(workflow.value),
  })
}

function registryOf(plugins: readonly LoadedPlugin[], kits: ReadonlyMap<string, DossierKit>): PluginRegistry {
  const stakeholders: readonly RegisteredStakeholder[] = plugins.flatMap(({ manifest }) =>
    manifest.stakeholders.map((stakeholder) => ({ ...stakeholder, pluginId: manifest.id })),
  )
  const byKind = new Map(stakeholders.map((stakeholder) => [stakeholder.kind, stakeholder]))
  const byUnit = new Map(
    stakeholders.flatMap((stakeholder) => stakeholder.unitKinds.map((kind) => [kind, stakeholder] as const)),
  )
  const contents = plugins.flatMap((plugin) => pluginContents(plugin, kits))
  const byHash = new Map<string, ContentVersion>(contents.map((content) => [content.hash, content]))
  const compiledForms = new Map([...kits.values()].map((kit) => [kit.formHash, kit.compiledForm]))
  const byId = new Map(plugins.map((plugin) => [plugin.manifest.id, plugin]))
  return {
    plugins: () => plugins,
    stakeholders: () => stakeholders,
    findStakeholder: (kind) => byKind.get(kind) ?? null,
    findStakeholderOfUnit: (unitKind) => byUnit.get(unitKind) ?? null,
    dossierKit: (kind, occasion) => {
      if (!byKind.has(kind)) return refuse('plugin.not-found', { stakeholder: kind })
      const kit = kits.get(kitKey(kind, occasion))
      return kit ? ok(kit) : refuse('form.not-found', { stakeholder: kind, occasion })
    },
    contents: () => contents,
    byHash: (hash) => byHash.get(hash) ?? null,
    compiledForm: (hash) => compiledForms.get(hash) ?? null,
    documents: (pluginId) => [...(byId.get(pluginId)?.documents.values() ?? [])],
  }
}

function kitKey(kind: string, occasion: Occasion): string {
  return `${kind} ${occasion}`
}
