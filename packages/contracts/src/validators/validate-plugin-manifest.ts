import type { Outcome, Problem } from '@thidua/kernel'
import { domainError, fail } from '@thidua/kernel'
import { validate as check } from '../generated/plugin-manifest.validator.ts'
import { pluginCapabilities } from '../model/plugin-capabilities.ts'
import type { PluginManifest } from '../model/plugin-manifest.ts'
import { checkedBy } from './checked-by.ts'

const validate = /* @__PURE__ */ checkedBy<PluginManifest>(check, 'plugin.manifest-invalid')
const place = /^\/capabilities\/(?<at>\d+)\/name$/
const known = pluginCapabilities.join(', ')

/** Refuses `plugin.manifest-invalid`; where a capability is asked for that nobody gives, `plugin.capability-unknown` with its name. */
export function validatePluginManifest(value: unknown): Outcome<PluginManifest> {
  const checked = validate(value)
  if (checked.ok) return checked
  const problems = (checked.error.problems ?? []).map((problem) => nameCapability(problem, value))
  const unknown = problems.find(({ code }) => code === 'plugin.capability-unknown')
  return unknown ? fail(domainError(unknown.code, unknown.params, problems)) : checked
}

function nameCapability(problem: Problem, value: unknown): Problem {
  const at = problem.code === 'form.not-an-option' ? place.exec(problem.path)?.groups?.['at'] : undefined
  if (at === undefined) return problem
  const { capabilities } = value as { readonly capabilities: readonly { readonly name: unknown }[] }
  const name = capabilities[Number(at)]?.name
  if (typeof name !== 'string' || !/^[A-Za-z][A-Za-z.-]{0,59}$/.test(name)) return problem
  const params = { reason: 'capability-unknown', capability: name, known }
  return { code: 'plugin.capability-unknown', path: problem.path, params }
}
