import { randomBytes } from 'node:crypto'
import type { CommandContext } from './command.ts'

/** The password to give: piped in after `-`, typed as an option, or made by chance and then told once. */
export async function readPassword(
  context: CommandContext,
): Promise<{ readonly password: string; readonly made: boolean }> {
  const typed = context.arguments.text('password')
  if (typed === '-') return { password: await context.readInput(), made: false }
  if (typed !== null) return { password: typed, made: false }
  return { password: randomBytes(12).toString('base64url'), made: true }
}
