import { canonicalJson, ok, refuse, type Outcome } from '@thidua/kernel'
import { jsonFault } from './json-value.ts'
import type { SandboxLimits } from './sandbox-limits.ts'

/**
 * The arguments of a call as canonical JSON: the same record gives the same text, in whatever order its keys were written.
 * Refuses `sandbox.argument-invalid` (`reason`).
 */
export function argumentText(args: readonly unknown[], limits: SandboxLimits): Outcome<string> {
  const fault = jsonFault(args, limits.depth + 1)
  if (fault) return refuse('sandbox.argument-invalid', { reason: fault })
  const text = canonicalJson(args)
  const bytes = text.length > limits.argumentBytes ? text.length : Buffer.byteLength(text)
  if (bytes <= limits.argumentBytes) return ok(text)
  return refuse('sandbox.argument-invalid', { reason: 'too-large', bytes, limit: limits.argumentBytes })
}
