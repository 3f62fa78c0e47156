import type { ClientBase, Pool } from 'pg'

type Line = { readonly kind: string; readonly table_name: string; readonly text: string }

/**
 * The schema as text, the same for every server and every owner: tables, keys, indexes, policies, grants, functions. It is for
 * people and for comparing; databases are made by migrations.
 */
export async function describeSchema(client: ClientBase | Pool): Promise<string> {
  const lines = (await client.query<Line>(everything)).rows
  const of = (kind: string, table?: string) =>
    lines
      .filter((line) => line.kind === kind && (table === undefined || line.table_name === table))
      .map((line) => line.text)
  const tables = [...new Set(of('table'))].map((table) => {
    const inside = [...of('column', table), ...of('constraint', table)].map((text) => `  ${text}`)
    const outside = [
      ...of('index', table),
      ...of('security', table),
      ...of('policy', table),
      ...of('grant', table),
    ]
    return [`create table ${table} (`, inside.join(',\n'), ');', ...outside.map((text) => `${text};`)].join(
      '\n',
    )
  })
  const ground = of('collation').map((text) => `${text};`)
  const functions = of('function').map((text) => `${text};`)
  return `${[...ground, ...tables, ...functions].join('\n\n')}\n`
}

const inPublic = `relnamespace = 'public'::regnamespace`

const everything = `
with tables as (
  select oid, relname::text, relrowsecurity, relforcerowsecurity, relowner, relacl from pg_class where relkind in ('r', 'p') and ${inPublic}
)
select 'table' as kind, relname::text as table_name, relname::text as text, 0 as position from tables
union all
select 'collation', ''::text, format('create collation %s (provider = icu, locale = %L)', collname,
    coalesce(to_jsonb(c) ->> 'colllocale', to_jsonb(c) ->> 'colliculocale')), 0
  from pg_collation c where collnamespace = 'public'::regnamespace
union all
select 'column', relname, concat_ws(' ', attname, format_type(atttypid, atttypmod),
    case when attcollation <> typcollation then 'collate ' || collname end,
    case when attnotnull then 'not null' end,
    case when attidentity <> '' then 'generated always as identity'
         when attgenerated <> '' then 'generated always as (' || pg_get_expr(adbin, adrelid) || ') stored'
         when adbin is not null then 'default ' || pg_get_expr(adbin, adrelid) end), attnum
  from tables join pg_attribute on attrelid = tables.oid and attnum > 0 and not attisdropped
  join pg_type on pg_type.oid = atttypid
  left join pg_collation on pg_collation.oid = attcollation
  left join pg_attrdef on adrelid = attrelid and adnum = attnum
union all
select 'constraint', relname, conname || ' ' || pg_get_constraintdef(pg_constraint.oid), 0
  from tables join pg_constraint on conrelid = tables.oid where contype in ('p', 'u', 'f', 'c', 'x')
union all
select 'index', relname, replace(pg_get_indexdef(indexrelid), ' public.', ' '), 0
  from tables join pg_index on indrelid = tables.oid
  where not exists (select from pg_constraint where conindid = indexrelid and contype in ('p', 'u', 'x'))
union all
select 'security', relname, format('row level security%s', case when relforcerowsecurity then ', forced' end), 0
  from tables where relrowsecurity
union all
select 'policy', relname, format('policy %s to %s using (%s)%s', polname,
    (select string_agg(case when role = relowner then 'owner' else role::regrole::text end, ', ') from unnest(polroles) role),
    pg_get_expr(polqual, polrelid), ' with check (' || pg_get_expr(polwithcheck, polrelid) || ')'), 0
  from tables join pg_policy on polrelid = tables.oid
union all
select 'grant', relname, format('grant %s to %s', string_agg(lower(privilege_type), ', ' order by privilege_type),
    case when grantee = 0 then 'public' else grantee::regrole::text end), 0
  from tables, aclexplode(relacl) where grantee <> relowner group by relname, grantee
union all
select 'function', ''::text, replace(rtrim(pg_get_functiondef(p.oid), E'\\n'), ' public.', ' '), 0
  from pg_proc p where pronamespace = 'public'::regnamespace
    and not exists (select from pg_depend where classid = 'pg_proc'::regclass and objid = p.oid and deptype = 'e')
order by kind, table_name, position, text
`
