import type { ClientBase } from 'pg'

export type TableShape = {
  readonly name: string
  /** Everything that is stored; generated columns make themselves. */
  readonly columns: readonly string[]
  /** SQL that orders the rows the same way on every server, whatever its collation. */
  readonly order: string
  /** Column numbered by the database. */
  readonly identity: string | null
}

/** All tables with data, each after the ones it refers to. The list of migrations is left out: every database has its own. */
export async function listTables(client: ClientBase): Promise<TableShape[]> {
  const { rows } = await client.query<TableShape & { refers: string[] }>(`
    select relname::text as name,
      (select array_agg(attname::text order by attnum) from pg_attribute
        where attrelid = c.oid and attnum > 0 and not attisdropped and attgenerated = '') as columns,
      (select string_agg(quote_ident(attname) || case when atttypid = 'text'::regtype then ' collate "C"' else '' end, ', '
                         order by array_position(conkey, attnum))
         from pg_constraint join pg_attribute on attrelid = conrelid and attnum = any (conkey)
        where conrelid = c.oid and contype = 'p') as order,
      (select attname::text from pg_attribute where attrelid = c.oid and attidentity <> '') as identity,
      array(select distinct confrelid::regclass::text from pg_constraint
             where conrelid = c.oid and contype = 'f' and confrelid <> c.oid) as refers
    from pg_class c
    where relkind = 'r' and relnamespace = 'public'::regnamespace and relname <> 'schema_migrations'
    order by relname`)
  const placed: string[] = []
  const tables: TableShape[] = []
  while (tables.length < rows.length) {
    const next = rows.find(
      ({ name, refers }) => !placed.includes(name) && refers.every((other) => placed.includes(other)),
    )
    if (!next) throw new Error('tables refer to each other in a ring')
    placed.push(next.name)
    tables.push({ name: next.name, columns: next.columns, order: next.order, identity: next.identity })
  }
  return tables
}
