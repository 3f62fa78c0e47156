import { ok } from '@thidua/kernel'
import type { Outcome } from '@thidua/kernel'
import { withProgram } from '@thidua/server'
import { listUsers as list } from '@thidua/services'
import type { CommandContext, Report } from '../command.ts'
import { say } from '../words.ts'

const mostShown = 200

export async function listUsers(context: CommandContext): Promise<Outcome<Report>> {
  const search = context.arguments.text('search') ?? ''
  return withProgram(context.configuration, async ({ deps, call }) => {
    const listed = await list(deps, call, { search, pageSize: mostShown })
    if (!listed.ok) return listed
    const { items, total } = listed.value
    const width = Math.max(0, ...items.map(({ username }) => username.length)) + 2
    const lines = items.map(({ username, name, disabled, assignments }) => {
      const held = assignments.map(({ role, unit }) => `${role}@${unit.code}`).join(', ')
      return `${username.padEnd(width)}${name}${disabled ? ` ${say('user.isDisabled')}` : ''} · ${held}`
    })
    return ok({
      lines: [...lines, say('user.count', { shown: items.length, total })],
      data: { total, users: items },
    })
  })
}
