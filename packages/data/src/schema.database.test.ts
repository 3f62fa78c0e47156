import { readdirSync, readFileSync } from 'node:fs'
import { openTestDatabase } from '#testing'
import { afterAll, describe, expect, it } from 'vitest'
import { describeSchema } from './introspection/describe-schema.ts'

const database = await openTestDatabase()
afterAll(() => database.close())

describe('the schema', () => {
  it('is the committed one (after a new migration: vitest run --project database packages/data -u)', async () => {
    await expect(await describeSchema(database.pool)).toMatchFileSnapshot('../schema.sql')
  })

  it('forces row-level security on every table, with the tenant first in every key', async () => {
    const { rows } = await database.pool.query(`
      select relname as name, relforcerowsecurity as forced,
             (select count(*) from pg_policy where polrelid = c.oid and polroles = array['thidua_app'::regrole::oid]) as policies,
             (select bool_and(attname = 'tenant_id') from pg_constraint join pg_attribute on attrelid = conrelid and attnum = conkey[1]
               where conrelid = c.oid and contype in ('p', 'u', 'f')) as tenant_first
        from pg_class c where relkind = 'r' and relnamespace = 'public'::regnamespace
         and relname not in ('tenants', 'schema_migrations')`)
    const sound = { forced: true, policies: 1, tenant_first: true }
    expect(rows.length).toBeGreaterThan(30)
    expect(rows).toEqual(rows.map(({ name }) => ({ name, ...sound })))
  })

  it('lets the application add and read events, and nothing else', async () => {
    const { rows } = await database.pool.query(
      `select privilege_type as may from information_schema.role_table_grants
        where table_name = 'events' and grantee = 'thidua_app' order by 1`,
    )
    expect(rows).toEqual([{ may: 'INSERT' }, { may: 'SELECT' }])
  })

  it('gives the application no table without row-level security', async () => {
    const { rows } = await database.pool.query(
      `select relname from pg_class where relkind in ('r', 'v', 'm') and relnamespace = 'public'::regnamespace
        and not relforcerowsecurity and has_table_privilege('thidua_app', oid, 'select, insert, update, delete')`,
    )
    expect(rows).toEqual([])
  })

  it('has exactly the tables and columns the types of Kysely say', async () => {
    const { rows } = await database.pool.query(`
      select table_name as name, column_name as column, udt_name as type, is_nullable = 'YES' as nullable,
             column_default is not null or is_identity = 'YES' as defaulted
        from information_schema.columns where table_schema = 'public' order by table_name, ordinal_position`)
    const actual = rows.map(
      ({ name, column, type, nullable, defaulted }) =>
        `${name}.${column} ${shapeOf(type, nullable, defaulted)}`,
    )
    // The owner's own list of migrations is written by no Kysely query.
    const relevant = (line: string) => !line.startsWith('schema_migrations.')
    expect(readTableTypes().filter(relevant).toSorted()).toEqual(actual.filter(relevant).toSorted())
  })
})

const kinds: Readonly<Record<string, string>> = {
  uuid: 'text',
  text: 'text',
  date: 'text',
  int4: 'number',
  int8: 'number',
  numeric: 'number',
  bool: 'boolean',
  timestamptz: 'instant',
  jsonb: 'json',
  _text: 'texts',
}

function shapeOf(type: string, nullable: boolean, defaulted: boolean): string {
  return `${kinds[type] ?? type}${nullable ? ' or null' : ''}${defaulted ? ' by default' : ''}`
}

/** Reads `column: Type` out of the hand-written types: they leave no trace at run time. */
function readTableTypes(): string[] {
  const folder = new URL('tables/', import.meta.url)
  const source = readdirSync(folder)
    .map((name) => readFileSync(new URL(name, folder), 'utf8'))
    .join('\n')
  return [...source.matchAll(/export type (\w+)Table = \{(?:\n([\s\S]*?)\n\}| (.*) \})\n/g)].flatMap(
    ([, name = '', lines, line]) => {
      const table = name.replaceAll(/(?!^)[A-Z]/g, (letter) => `_${letter}`).toLowerCase()
      const columns = (lines?.replaceAll(/\/\*\*[\s\S]*?\*\//g, '').split('\n') ?? line?.split(';') ?? [])
        .map((text) => text.trim())
        .filter(Boolean)
      return columns.map((line) => {
        const [column = '', type = ''] = line.split(/: (.*)/s)
        return `${table}.${column} ${describeType(type)}`
      })
    },
  )
}

function describeType(type: string): string {
  const inner = /^(?:Generated|Maybe)<(.*)>$/.exec(type)?.[1] ?? type
  const nullable = /^Maybe|^ColumnType.*\| null>$/.test(type)
  const defaulted = /^(Generated|Default|Numbered)/.test(type)
  return `${kindOf(inner)}${nullable ? ' or null' : ''}${defaulted ? ' by default' : ''}`
}

function kindOf(type: string): string {
  if (/Json|ColumnType<unknown/.test(type)) return 'json'
  if (/Instant/.test(type)) return 'instant'
  if (type === 'string[]') return 'texts'
  if (/^(number|Numbered)$/.test(type)) return 'number'
  if (type === 'boolean') return 'boolean'
  if (type === 'Uint8Array') return 'bytea'
  return /^(string|Role|UnitKind|SubjectKind|Occasion|RemarkSide|'.*')$/.test(type)
    ? 'text'
    : `unknown: ${type}`
}
