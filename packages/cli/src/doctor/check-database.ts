import { openDatabase, schemaVersion } from '@thidua/data'
import type { Database, DatabaseConnection } from '@thidua/data'
import type { DomainError } from '@thidua/kernel'
import { errorSentence } from '@thidua/server'
import { finding } from './finding.ts'
import type { Finding } from './finding.ts'

const lowestServer = 150_000
const toleratedSeconds = 30

/** Whether the database answers, is new enough, binds requests to their tenant and has the schema of this program. */
export async function checkDatabase(connection: DatabaseConnection): Promise<readonly Finding[]> {
  const opened = await openDatabase({ connection, poolSize: 2, applicationName: 'thidua doctor' })
  if (!opened.ok) return [describeRefusal(opened.error)]
  try {
    return await examine(opened.value)
  } finally {
    await opened.value.close()
  }
}

/** The program's role is made by the migrations: before the first of them its absence is no illness. */
function describeRefusal(error: DomainError): Finding {
  const reason = errorSentence(error.code, error.params)
  const check =
    error.code === 'database.role-unsafe' || error.code === 'database.not-permitted' ? 'role' : 'database'
  return finding(check, 'bad', { reason })
}

async function examine({ pool }: Database): Promise<readonly Finding[]> {
  const { rows } = await pool.query<Examined>(examination)
  const [seen] = rows
  if (seen === undefined) return [finding('database', 'bad', { reason: '' })]
  const skew = Math.round(Math.abs(seen.now.getTime() - Date.now()) / 1000)
  return [
    finding('database', seen.number < lowestServer ? 'bad' : 'good', {
      version: seen.version,
      reason: seen.version,
    }),
    finding('role', 'good'),
    finding('isolation', seen.unprotected === 0 ? 'good' : 'bad', { tables: seen.unprotected }),
    checkSchema(seen.schema),
    finding('clock', skew > toleratedSeconds ? 'bad' : 'good', { seconds: skew }),
  ]
}

function checkSchema(found: number): Finding {
  if (found === schemaVersion) return finding('schema', 'good', { found })
  return finding('schema', found > schemaVersion ? 'bad' : 'warning', { found, known: schemaVersion })
}

type Examined = {
  readonly number: number
  readonly version: string
  readonly now: Date
  readonly unprotected: number
  readonly schema: number
}

/** A table that names a tenant and does not force row-level security would show one province's rows to another. */
const examination = `
  select current_setting('server_version_num')::int as number, current_setting('server_version') as version,
         clock_timestamp() as now,
         (select count(*)::int from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'tenant_id'
           where c.relkind in ('r', 'p') and c.relnamespace = 'public'::regnamespace and not c.relforcerowsecurity) as unprotected,
         (select coalesce(max(number), 0)::int from schema_migrations) as schema`
