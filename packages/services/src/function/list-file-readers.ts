import { canEditDossier } from '@thidua/access'
import type { FileReaderView, Operations, PluginHook } from '@thidua/contracts'
import type { Outcome } from '@thidua/kernel'
import { ok } from '@thidua/kernel'
import { runQuery } from '../command/run-query.ts'
import { openDossierFile } from '../dossier/dossier-file.ts'
import type { ServiceCall } from '../service-call.ts'
import type { ServiceDeps } from '../service-deps.ts'
import type { DossierFunctions } from './functions-of-dossier.ts'
import { functionsOfDossier } from './functions-of-dossier.ts'

/** Which files of other programs this dossier's plugin can read answers out of; none for who may not fill it in. */
export function listFileReaders(
  deps: ServiceDeps,
  call: ServiceCall,
  { dossierId }: Operations['dossier.listFileReaders']['input'],
): Promise<Outcome<readonly FileReaderView[]>> {
  return runQuery(deps, call, 'dossier.listFileReaders', async (context) => {
    const opened = await openDossierFile(context, dossierId, { lock: false })
    if (!opened.ok) return opened
    const { stage, resource } = opened.value
    if (!canEditDossier(context.actor, stage, resource).ok) return ok([])
    const functions = await functionsOfDossier(context, opened.value)
    return ok(functions ? fileReadersOf(functions).map((hook) => viewReader(functions, hook)) : [])
  })
}

export function fileReadersOf({ hooks }: DossierFunctions): readonly PluginHook[] {
  return hooks.filter(({ event }) => event === 'import.parse')
}

function viewReader({ plugin }: DossierFunctions, { id, title }: PluginHook): FileReaderView {
  return { hookId: id, title: title ?? { vi: id }, pluginTitle: plugin.manifest.title }
}
