import { ok } from '@thidua/kernel'
import type { Outcome } from '@thidua/kernel'
import { withProgram } from '@thidua/server'
import { disableUser as disable } from '@thidua/services'
import type { CommandContext, Report } from '../command.ts'
import { findAccount } from '../find-account.ts'
import { say } from '../words.ts'

/** Closes an account; what the person did stays signed with their name. */
export async function disableUser(context: CommandContext): Promise<Outcome<Report>> {
  return withProgram(context.configuration, async (program) => {
    const account = await findAccount(program, context.arguments.text('username') ?? '')
    if (!account.ok) return account
    const disabled = await disable(program.deps, program.call, { userId: account.value.id })
    if (!disabled.ok) return disabled
    return ok({
      lines: [say('user.disabled', { username: disabled.value.username })],
      data: { user: disabled.value },
    })
  })
}
