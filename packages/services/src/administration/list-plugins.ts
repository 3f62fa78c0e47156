import type { Operations, PluginView } from '@thidua/contracts'
import { listActivePlugins } from '@thidua/data/repositories'
import type { Outcome } from '@thidua/kernel'
import { ok } from '@thidua/kernel'
import { runQuery } from '../command/run-query.ts'
import type { ServiceCall } from '../service-call.ts'
import type { ServiceDeps } from '../service-deps.ts'

export function listPlugins(
  deps: ServiceDeps,
  call: ServiceCall,
  _input: Operations['plugin.list']['input'],
): Promise<Outcome<readonly PluginView[]>> {
  return runQuery(deps, call, 'plugin.list', async ({ transaction, now }) => {
    const registered = new Map((await listActivePlugins(transaction)).map((row) => [row.pluginId, row]))
    return ok(
      deps.plugins.plugins().map(({ manifest, digest }) => ({
        id: manifest.id,
        version: manifest.version,
        title: manifest.title,
        description: manifest.description,
        publisher: manifest.publisher,
        digest,
        installedAt: (registered.get(manifest.id)?.installedAt ?? now).toISOString(),
        stakeholders: manifest.stakeholders.map(({ kind, title }) => ({ kind, title })),
        counts: {
          criteria: manifest.contributes.criterionGroups.reduce(
            (sum, group) => sum + group.criteria.length,
            0,
          ),
          forms: manifest.contributes.forms.length,
          workflows: manifest.contributes.workflows.length,
          documents: manifest.contributes.documents.length,
        },
      })),
    )
  })
}
