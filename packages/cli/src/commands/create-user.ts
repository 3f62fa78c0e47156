import type { Role } from '@thidua/contracts'
import { roles } from '@thidua/contracts'
import { ok, refuse } from '@thidua/kernel'
import type { Outcome } from '@thidua/kernel'
import { withProgram } from '@thidua/server'
import { createUser as create } from '@thidua/services'
import type { CommandContext, Report } from '../command.ts'
import { findUnit } from '../find-account.ts'
import { readPassword } from '../read-password.ts'
import { say } from '../words.ts'

/** An account with its roles at one unit: on a new server, the first administrator. */
export async function createUser(context: CommandContext): Promise<Outcome<Report>> {
  const { text, list } = context.arguments
  const wanted = list('role')
  if (!wanted.every(isRole))
    return refuse('configuration.invalid', { name: '--role', expected: roles.join(' | ') })
  const { password, made } = await readPassword(context)
  return withProgram(context.configuration, async (program) => {
    const unit = await findUnit(program, text('unit') ?? '')
    if (!unit.ok) return unit
    const created = await create(program.deps, program.call, {
      username: text('username') ?? '',
      name: text('name') ?? '',
      password,
      assignments: wanted.filter(isRole).map((role) => ({ role, unitId: unit.value.id })),
    })
    if (!created.ok) return created
    const { username } = created.value
    const told = made ? [say('user.password', { password })] : []
    return ok({
      lines: [say('user.created', { username, unit: unit.value.name }), ...told],
      data: { user: created.value, ...(made ? { password } : {}) },
    })
  })
}

function isRole(word: string): word is Role {
  return (roles as readonly string[]).includes(word)
}
