import { ok, refuse } from '@thidua/kernel'
import type { Outcome } from '@thidua/kernel'
import { withProgram } from '@thidua/server'
import { createApiToken } from '@thidua/services'
import type { CommandContext, Report } from '../command.ts'
import { readTtl } from '../read-ttl.ts'

/** A bearer token for a person, told once. Prints the token alone, so that a script can take it. */
export async function createToken(context: CommandContext): Promise<Outcome<Report>> {
  const { text } = context.arguments
  const ttlMilliseconds = readTtl(text('ttl') ?? '')
  if (ttlMilliseconds === null) {
    return refuse('configuration.invalid', { name: '--ttl', expected: '30m | 1h | 7d' })
  }
  return withProgram(context.configuration, async ({ deps, tenantId }) => {
    const made = await createApiToken(deps, {
      tenantId,
      username: text('user') ?? '',
      name: text('name') ?? '',
      ttlMilliseconds,
    })
    if (!made.ok) return made
    const { token, expiresAt } = made.value
    return ok({ lines: [token], data: { token, expiresAt: expiresAt.toISOString() } })
  })
}
