import { resolve } from 'node:path'
import { ok, refuse } from '@thidua/kernel'
import type { LegalDate, Outcome } from '@thidua/kernel'
import { readVariable } from './configuration/read-variable.ts'
import type { VariableValue } from './configuration/read-variable.ts'
import { variables } from './configuration/variables.ts'
import type { VariableName } from './configuration/variables.ts'

export type LogLevel = 'silent' | 'error' | 'warn' | 'info'

export type Configuration = {
  readonly port: number
  readonly host: string
  readonly dataFolder: string
  /** Null: the embedded PostgreSQL in the data folder. */
  readonly databaseUrl: string | null
  readonly databasePool: number
  /** The origin people type, without a slash at its end; null until the port is known. */
  readonly publicUrl: string | null
  readonly trustProxy: boolean
  /** Demonstration accounts: with the embedded database unless refused, with a server only when asked for. */
  readonly demo: boolean
  readonly demoPassword: string | null
  readonly rehearsalDate: LegalDate | null
  readonly sessionHours: number
  readonly maxUploadMb: number
  readonly rateLimits: boolean
  /** Starts with every plugin off, whatever is installed: to look after one that does harm. */
  readonly safeMode: boolean
  readonly logLevel: LogLevel
}

type Environment = Readonly<Record<string, string | undefined>>

/**
 * The only reader of the environment. Refuses `configuration.invalid` with the first variable that makes no sense
 * (params: name, expected); what was set is not repeated, it may be a password.
 */
export function readConfiguration(environment: Environment = process.env): Outcome<Configuration> {
  const values = {} as Record<VariableName, VariableValue>
  for (const name of Object.keys(variables) as VariableName[]) {
    const value = readVariable(variables[name], environment[name])
    if (value === undefined) {
      return refuse('configuration.invalid', { name, expected: variables[name].expected })
    }
    values[name] = value
  }
  const databaseUrl = values.DATABASE_URL as string | null
  return ok({
    port: values.PORT as number,
    host: values.HOST as string,
    dataFolder: resolve(values.DATA_DIR as string),
    databaseUrl,
    databasePool: values.DATABASE_POOL as number,
    publicUrl: values.PUBLIC_URL as string | null,
    trustProxy: values.TRUST_PROXY as boolean,
    demo: (values.DEMO as boolean | null) ?? databaseUrl === null,
    demoPassword: values.DEMO_PASSWORD as string | null,
    rehearsalDate: values.REHEARSAL_DATE as LegalDate | null,
    sessionHours: values.SESSION_HOURS as number,
    maxUploadMb: values.MAX_UPLOAD_MB as number,
    rateLimits: values.RATE_LIMITS as boolean,
    safeMode: values.SAFE_MODE as boolean,
    logLevel: values.LOG_LEVEL as LogLevel,
  })
}
