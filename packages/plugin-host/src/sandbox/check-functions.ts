import { domainError, fail, ok, type Outcome, type Problem } from '@thidua/kernel'
import type { LoadedPlugin } from '../load-plugin.ts'
import type { SandboxHost } from './create-sandbox-host.ts'
import { sandboxLimitsOf } from './sandbox-limits-of.ts'

/**
 * Loads a plugin's code once, as when it is verified, and finds every function its hooks name. Refuses what
 * `SandboxHost.check` refuses, and `sandbox.function-missing` with a problem for each hook.
 */
export async function checkFunctions(
  host: SandboxHost,
  { manifest, additions }: LoadedPlugin,
): Promise<Outcome<void>> {
  if (additions.code === null || !manifest.code) return ok()
  const { file } = manifest.code
  const checked = await host.check(manifest.id, additions.code, sandboxLimitsOf(manifest))
  if (!checked.ok) return fail({ ...checked.error, params: { ...checked.error.params, file } })
  const known = new Set(checked.value.functions)
  const missing = (manifest.contributes.hooks ?? []).flatMap((hook, at): readonly Problem[] =>
    known.has(hook.function)
      ? []
      : [
          {
            code: 'sandbox.function-missing',
            path: `/contributes/hooks/${at}/function`,
            params: { file: 'plugin.json', reason: 'function-missing', function: hook.function },
          },
        ],
  )
  const [first] = missing
  if (!first) return ok()
  const params = { ...first.params, plugin: manifest.id, place: first.path }
  return fail(domainError('sandbox.function-missing', params, missing))
}
