/** One step of the schema. Once released, a migration is never edited; the next one mends it. */
export type Migration = {
  readonly number: number
  readonly name: string
  readonly sql: string
}

export type AppGrant = 'select' | 'insert' | 'update' | 'delete'

/**
 * Row-level security of a table of tenants. The application sees the rows of the tenant named in its transaction,
 * and none where none is named (the setting is then unset, or empty once the session has used it). The owner of the
 * tables sees nothing either, unless it says that it is doing maintenance (`app.maintenance`): a setting that is of
 * no use to the application's role.
 *
 * The tenant is read in a sub-select, so that it is read once per statement and not once per row.
 */
export function protectTable(table: string, grants: readonly AppGrant[], tenantColumn = 'tenant_id'): string {
  const sameTenant = `${tenantColumn} = (select nullif(current_setting('app.tenant_id', true), '')::uuid)`
  return `
alter table ${table} enable row level security;
alter table ${table} force row level security;
create policy tenant on ${table} to thidua_app using (${sameTenant}) with check (${sameTenant});
create policy maintenance on ${table} to current_user using ((select current_setting('app.maintenance', true)) = 'on');
grant ${grants.join(', ')} on ${table} to thidua_app;
`
}

/** An index that finds any part of a search key; without the trigram extension only its beginning. */
export function searchIndex(table: string): string {
  return `
do $$
begin
  if exists (select from pg_opclass where opcname = 'gin_trgm_ops') then
    create index ${table}_search on ${table} using gin (search_key gin_trgm_ops);
  else
    create index ${table}_search on ${table} (tenant_id, search_key text_pattern_ops);
  end if;
end $$;
`
}
