import { ok } from '@thidua/kernel'
import type { Outcome } from '@thidua/kernel'
import { sitePresent, startServer, untilToldToStop } from '@thidua/server'
import type { RunningServer } from '@thidua/server'
import type { CommandContext, Report } from '../command.ts'
import { say } from '../words.ts'

/** Runs the platform until it is told to stop. */
export async function start({ configuration, tell }: CommandContext): Promise<Outcome<Report>> {
  const running = await startServer(configuration)
  if (!running.ok) return running
  tell('')
  tell(say('start.ready', { address: configuration.publicUrl ?? running.value.address }))
  if (!sitePresent()) tell(say('start.siteMissing'))
  if (configuration.rehearsalDate !== null)
    tell(say('start.rehearsal', { date: configuration.rehearsalDate }))
  for (const line of accountLines(running.value)) tell(line)
  tell(say('start.stopHint'))
  await untilToldToStop()
  tell(say('start.stopping'))
  await running.value.stop()
  return ok({ lines: [say('start.stopped')], data: { stopped: true } })
}

function accountLines({ demonstration }: RunningServer): readonly string[] {
  if (demonstration === null) return []
  const { accounts, password, passwordFile } = demonstration
  const width = Math.max(...accounts.map(({ username }) => username.length)) + 2
  return [
    '',
    say('start.accounts', { password }),
    ...accounts.map(
      ({ username, name, roles }) => `  ${username.padEnd(width)}${name} · ${roles.join(', ')}`,
    ),
    say('start.passwordFile', { file: passwordFile }),
    '',
  ]
}
