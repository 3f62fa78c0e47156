import type { LogLevel } from './configuration.ts'

export type LogFields = Readonly<Record<string, string | number | boolean | null | undefined>>

export type Logger = {
  error(message: string, fields?: LogFields): void
  warn(message: string, fields?: LogFields): void
  info(message: string, fields?: LogFields): void
  readonly level: LogLevel
}

const ranks: Record<LogLevel, number> = { silent: 0, error: 1, warn: 2, info: 3 }

/** One JSON object a line on standard error. Names, answers and secrets are never logged: ids and codes only. */
export function createLogger(level: LogLevel, write = (line: string) => process.stderr.write(line)): Logger {
  const log = (of: Exclude<LogLevel, 'silent'>) => (message: string, fields?: LogFields) => {
    if (ranks[of] > ranks[level]) return
    write(`${JSON.stringify({ at: new Date().toISOString(), level: of, message, ...fields })}\n`)
  }
  return { error: log('error'), warn: log('warn'), info: log('info'), level }
}
