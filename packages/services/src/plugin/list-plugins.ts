import type { Operations, PluginView } from '@thidua/contracts'
import { listPluginStandings } from '@thidua/data/repositories'
import type { Outcome } from '@thidua/kernel'
import { ok } from '@thidua/kernel'
import { runQuery } from '../command/run-query.ts'
import type { ServiceCall } from '../service-call.ts'
import type { ServiceDeps } from '../service-deps.ts'
import { listKeptPackages } from './kept-packages.ts'
import { stateOf } from './plugin-health.ts'

/** Every plugin ever installed here, as its manifest says; nothing of the plugin itself is needed for it. */
export function listPlugins(
  deps: ServiceDeps,
  call: ServiceCall,
  _input: Operations['plugin.list']['input'],
): Promise<Outcome<readonly PluginView[]>> {
  return runQuery(deps, call, 'plugin.list', async ({ transaction }) => {
    const packages = new Map((await listKeptPackages(transaction)).map((row) => [row.digest, row]))
    const standings = await listPluginStandings(transaction)
    return ok(
      standings.flatMap((standing): readonly PluginView[] => {
        const manifest = packages.get(standing.digest)?.manifest
        if (!manifest) return []
        const { criterionGroups, forms, workflows, documents } = manifest.contributes
        return [
          {
            id: standing.pluginId,
            version: standing.version,
            title: manifest.title,
            description: manifest.description,
            publisher: manifest.publisher,
            digest: standing.digest,
            installedAt: standing.since.toISOString(),
            state: stateOf(deps, standing),
            stakeholders: manifest.stakeholders.map(({ kind, title }) => ({ kind, title })),
            counts: {
              criteria: criterionGroups.reduce((sum, group) => sum + group.criteria.length, 0),
              forms: forms.length,
              workflows: workflows.length,
              documents: documents.length,
            },
          },
        ]
      }),
    )
  })
}
