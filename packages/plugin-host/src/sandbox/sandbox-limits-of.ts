import type { PluginManifest } from '@thidua/contracts'
import type { SandboxLimits } from './sandbox-limits.ts'

/** What a manifest asks for, below everybody's limits. */
export function sandboxLimitsOf({ code }: Pick<PluginManifest, 'code'>): Partial<SandboxLimits> {
  return {
    ...(code?.callTicks === undefined ? {} : { callTicks: code.callTicks }),
    ...(code?.memoryMegabytes === undefined ? {} : { memoryBytes: code.memoryMegabytes * 1_048_576 }),
  }
}
