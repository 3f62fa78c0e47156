import {
  checkFunctions,
  createSandboxHost,
  openPackage,
  packPlugin,
  priceRules,
  type LoadedPlugin,
  type OpenedPackage,
} from '@thidua/plugin-host'
import { ok, type Outcome } from '@thidua/kernel'
import type { PluginFiles } from '@thidua/plugin-sdk'
import type { RunOnFiles } from '../command.ts'
import type { FoundProblem } from '../form/told-problem.ts'
import { say } from '../words.ts'
import { againstProvince } from './against-province.ts'
import { openSoundPlugin } from './open-plugin.ts'
import { pluginReport, problemsOf, tellPlanProblems, tellPluginProblems } from './plugin-report.ts'

/**
 * `plugin check PLUGIN`: everything the import desk asks, with the same code: the conformance suite, the hygiene of a package,
 * what the rules cost, the functions loaded in the sandbox, and what the province's base says.
 */
export const checkPlugin: RunOnFiles = async (typed) => {
  const place = typed.text('PLUGIN') ?? ''
  const found = await openSoundPlugin(place)
  if (!found.ok) return pluginReport({ problems: tellPluginProblems(found.problems) })
  const { files, opened, plugin } = found.value
  const asPackage = opened ? ok(opened) : packedOf(files)
  const costs = priceRules(plugin)
  const problems = [
    ...tellPluginProblems([
      ...(asPackage.ok ? [] : problemsOf(asPackage.error)),
      ...(costs.ok ? [] : problemsOf(costs.error)),
      ...(await functionProblems(plugin)),
    ]),
    ...tellPlanProblems(await againstProvince(plugin)),
  ]
  const { id, version } = plugin.manifest
  const steps = costs.ok ? costs.value.steps : 0
  const { digest, files: count } = asPackage.ok
    ? { digest: asPackage.value.digest, files: asPackage.value.listed.length }
    : { digest: plugin.digest, files: plugin.files.length }
  return pluginReport({
    problems,
    result: { plugin: { id, version, digest, files: count }, steps },
    lines: problems.length > 0 ? [] : [say('plugin.sound', { id, version, files: count, steps })],
  })
}

/** What `plugin pack` would make of a folder. */
function packedOf(files: PluginFiles): Outcome<OpenedPackage> {
  const packed = packPlugin(files)
  return packed.ok ? openPackage(packed.value) : packed
}

async function functionProblems(plugin: LoadedPlugin): Promise<readonly FoundProblem[]> {
  const host = createSandboxHost({ workers: 1 })
  try {
    const checked = await checkFunctions(host, plugin)
    return checked.ok ? [] : problemsOf(checked.error)
  } finally {
    await host.close()
  }
}
