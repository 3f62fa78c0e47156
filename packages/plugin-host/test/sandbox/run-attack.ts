import type { SandboxHost } from '#src/sandbox/create-sandbox-host'
import { argumentsOf, textOf, type AttackCase } from '#test/sandbox/attack-corpus'

/** What came of one attack, in the words of the corpus. */
export type AttackResult = {
  readonly code?: string
  readonly reason?: string
  readonly value?: unknown
  readonly ticks: number
}

/** Makes the same call so many times, one after the other, on one opening of the plugin. */
export async function runAttack(
  host: SandboxHost,
  attack: AttackCase,
  times = 1,
): Promise<readonly AttackResult[]> {
  const sandbox = host.open('hostile.plugin', textOf(attack.source))
  const results: AttackResult[] = []
  for (let run = 0; run < times; run += 1) {
    const { outcome, ticks } = await sandbox.call(attack.function ?? 'score', argumentsOf(attack))
    const params = outcome.ok ? {} : (outcome.error.params ?? {})
    const reason = params['reason'] ?? params['said']
    results.push(
      outcome.ok
        ? { value: outcome.value.value, ticks }
        : { code: outcome.error.code, ...(typeof reason === 'string' ? { reason } : {}), ticks },
    )
  }
  await sandbox.close()
  return results
}
