import { ok, refuse, type Outcome } from '@thidua/kernel'
import { canonicalText } from './canonical-text.ts'
import type { SandboxLimits } from './sandbox-limits.ts'

/**
 * The arguments of a call as canonical JSON: the same record gives the same text, in whatever order its keys were written.
 * Refuses `sandbox.argument-invalid` (`reason`).
 */
export function argumentText(args: readonly unknown[], limits: SandboxLimits): Outcome<string> {
  const written = canonicalText(args, limits.depth + 1)
  if ('fault' in written) return refuse('sandbox.argument-invalid', { reason: written.fault })
  const { text } = written
  const bytes = text.length > limits.argumentBytes ? text.length : Buffer.byteLength(text)
  if (bytes <= limits.argumentBytes) return ok(text)
  return refuse('sandbox.argument-invalid', { reason: 'too-large', bytes, limit: limits.argumentBytes })
}
