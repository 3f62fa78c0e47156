import { domainError, fail, ok, type DomainError, type Outcome } from '@thidua/kernel'
import type { SandboxBench } from './sandbox-bench.ts'
import { refusalOf } from './sandbox-refusal.ts'
import type { CheckedSource, SandboxSource } from './sandbox.ts'
import { openLine } from './worker-line.ts'

/**
 * Compiles and loads a source once, as when a plugin is verified. Refuses `sandbox.source-too-large`, `.source-invalid`,
 * `.load-failed` and the limits met while loading.
 */
export async function checkSource(
  bench: SandboxBench,
  { pluginId, source, limits }: SandboxSource,
): Promise<Outcome<CheckedSource>> {
  const size = sourceSizeRefusal({ pluginId, source, limits })
  if (size) return fail(size)
  const owner = bench.newOwner(pluginId)
  await bench.seats.take(owner)
  try {
    const line = await openLine(bench.program, { engine: await bench.engine(), source, limits })
    await line.close()
    const { fault, functions, ticks } = line.loaded
    return fault
      ? fail(refusalOf(fault, line.loaded, { pluginId, limits, phase: 'load' }))
      : ok({ functions, ticks })
  } finally {
    await bench.seats.empty(owner)
  }
}

export function sourceSizeRefusal({ pluginId, source, limits }: SandboxSource): DomainError | null {
  const bytes = source.length > limits.sourceBytes ? source.length : Buffer.byteLength(source)
  if (bytes <= limits.sourceBytes) return null
  return domainError('sandbox.source-too-large', {
    plugin: pluginId,
    bytes,
    limitKb: limits.sourceBytes / 2 ** 10,
  })
}
