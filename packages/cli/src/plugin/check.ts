import {
  checkFunctions,
  createSandboxHost,
  packPlugin,
  priceRules,
  type LoadedPlugin,
} from '@thidua/plugin-host'
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
  const packed = opened ? null : packPlugin(files)
  const costs = priceRules(plugin)
  const problems = [
    ...tellPluginProblems([
      ...(packed && !packed.ok ? problemsOf(packed.error) : []),
      ...(costs.ok ? [] : problemsOf(costs.error)),
      ...(await functionProblems(plugin)),
    ]),
    ...tellPlanProblems(await againstProvince(plugin)),
  ]
  const { id, version } = plugin.manifest
  const steps = costs.ok ? costs.value.steps : 0
  return pluginReport({
    problems,
    result: { plugin: { id, version, digest: plugin.digest, files: plugin.files.length }, steps },
    lines:
      problems.length > 0 ? [] : [say('plugin.sound', { id, version, files: plugin.files.length, steps })],
  })
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
