import type { PluginHook } from '@thidua/contracts'
import { findPackageOfForm } from '@thidua/data/repositories'
import type { LoadedPlugin } from '@thidua/plugin-host'
import type { QueryContext } from '../command/run-query.ts'
import type { DossierFile } from '../dossier/dossier-file.ts'
import { takeFromShelf } from '../plugin/plugin-shelf.ts'
import type { ServiceDeps } from '../service-deps.ts'

/** The functions a dossier's plugin has for its form, of one package. */
export type DossierFunctions = { readonly plugin: LoadedPlugin; readonly hooks: readonly PluginHook[] }

/**
 * Of the package that counts, when it brings the dossier's form; else of the one the form came with: a dossier is computed
 * as it was opened. Null where there are none, which costs nothing, or where the plugin is off.
 */
export async function functionsOfDossier(
  { deps, transaction }: Pick<QueryContext, 'deps' | 'transaction'>,
  { row, content }: Pick<DossierFile, 'row' | 'content'>,
): Promise<DossierFunctions | null> {
  const plugin = pluginOf(deps, row.stakeholder)
  if (!plugin || plugin.additions.code === null) return null
  const { hash: formHash, form } = content.extension?.base ?? content.form
  if (deps.plugins.byHash(formHash)) return hooksFor(plugin, form.definition.id)
  const digest = await findPackageOfForm(transaction, { formHash, pluginId: plugin.manifest.id })
  if (digest === null) return null
  const kept = (await takeFromShelf(deps.shelf, transaction, [digest])).get(digest)
  return kept ? hooksFor(kept, form.definition.id) : null
}

/** Whether a dossier of this kind may hold results; also of a plugin that is off by now, or lost its functions. */
export function mayHaveResults(deps: ServiceDeps, stakeholder: string): boolean {
  const plugin = pluginOf(deps, stakeholder)
  if (!plugin) return deps.active.withCode.size > 0
  return plugin.additions.code !== null || deps.active.withCode.has(plugin.manifest.id)
}

/** Whether any plugin of the set has functions: of a province without any nothing is asked, ever. */
export function hasFunctions(deps: ServiceDeps): boolean {
  return deps.plugins.plugins().some(({ additions }) => additions.code !== null)
}

/** Whether the plugin of this stakeholder has functions today. */
export function hasFunctionsFor(deps: ServiceDeps, stakeholder: string): boolean {
  const code = pluginOf(deps, stakeholder)?.additions.code ?? null
  return code !== null
}

function pluginOf(deps: ServiceDeps, stakeholder: string): LoadedPlugin | undefined {
  const home = deps.plugins.findStakeholder(stakeholder)
  return home ? deps.plugins.plugins().find(({ manifest }) => manifest.id === home.pluginId) : undefined
}

function hooksFor(plugin: LoadedPlugin, formId: string): DossierFunctions | null {
  const hooks = (plugin.manifest.contributes.hooks ?? []).filter(
    ({ form }) => form === undefined || form === formId,
  )
  return hooks.length === 0 || plugin.additions.code === null ? null : { plugin, hooks }
}
