import { ok } from '@thidua/kernel'
import type { Outcome } from '@thidua/kernel'
import { resetPassword, withProgram } from '@thidua/server'
import type { CommandContext, Report } from '../command.ts'
import { readPassword } from '../read-password.ts'
import { say } from '../words.ts'

/** Another password for an account, by the owner of the server; every session of the person ends. */
export async function setPassword(context: CommandContext): Promise<Outcome<Report>> {
  const username = context.arguments.text('username') ?? ''
  const { password, made } = await readPassword(context)
  return withProgram(context.configuration, async ({ deps, tenantId }) => {
    const reset = await resetPassword(deps, tenantId, { username, password })
    if (!reset.ok) return reset
    const told = made ? [say('user.password', { password })] : []
    return ok({
      lines: [say('user.passwordSet', { username, ended: reset.value.ended }), ...told],
      data: { username, ended: reset.value.ended, ...(made ? { password } : {}) },
    })
  })
}
