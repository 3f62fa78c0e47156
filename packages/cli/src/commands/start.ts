import { roles } from '@thidua/contracts'
import type { Role } from '@thidua/contracts'
import { ok } from '@thidua/kernel'
import type { Outcome } from '@thidua/kernel'
import { sitePresent, startServer, untilToldToStop } from '@thidua/server'
import type { Configuration, RunningServer } from '@thidua/server'
import type { CommandContext, Report } from '../command.ts'
import { say } from '../words.ts'

/** Runs the platform until it is told to stop. */
export async function start(context: CommandContext): Promise<Outcome<Report>> {
  const { tell, announce } = context
  const safeMode = context.configuration.safeMode || context.arguments.flag('safe-mode')
  const configuration = { ...context.configuration, safeMode }
  const running = await startServer(configuration)
  if (!running.ok) return running
  announce(describe(running.value, configuration))
  await untilToldToStop()
  tell(say('start.stopping'))
  await running.value.stop()
  return ok({ lines: [say('start.stopped')], data: { stopped: true } })
}

function describe(running: RunningServer, configuration: Configuration): Report {
  const { demonstration } = running
  const address = configuration.publicUrl ?? running.address
  const { rehearsalDate } = configuration
  return {
    data: { address, rehearsalDate, demonstration, safeMode: configuration.safeMode },
    lines: [
      '',
      say('start.ready', { address }),
      ...(sitePresent() ? [] : [say('start.siteMissing')]),
      ...(configuration.safeMode ? [say('start.safeMode')] : []),
      ...(rehearsalDate === null ? [] : [say('start.rehearsal', { date: rehearsalDate })]),
      ...accountLines(running),
      say('start.stopHint'),
    ],
  }
}

function accountLines({ demonstration }: RunningServer): readonly string[] {
  if (demonstration === null) return []
  const { accounts, password, passwordFile } = demonstration
  const width = Math.max(...accounts.map(({ username }) => username.length)) + 2
  return [
    '',
    say('start.accounts', { password }),
    ...accounts.map(
      ({ username, name, roles: held }) =>
        `  ${username.padEnd(width)}${name} · ${held.map(roleWords).join(', ')}`,
    ),
    say('start.passwordFile', { file: passwordFile }),
    '',
  ]
}

/** `agencyOfficer@X0001` as a person reads it. */
function roleWords(held: string): string {
  const [role = '', unit = ''] = held.split('@')
  return isRole(role) ? `${say(`role.${role}`)}, ${unit}` : held
}

function isRole(word: string): word is Role {
  return (roles as readonly string[]).includes(word)
}
