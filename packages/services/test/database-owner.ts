import { openDatabase } from '@thidua/data'
import type { Platform } from './open-platform.ts'
import { take } from './open-platform.ts'

export type DatabaseOwner = {
  run(statement: string): Promise<void>
  close(): Promise<void>
}

/** Whoever owns the database, beside everything the program lets people do: for damage done by hand, and disks that are full. */
export async function openDatabaseOwner(platform: Platform): Promise<DatabaseOwner> {
  const { connection } = platform.deps.database as unknown as { readonly connection: never }
  const { pool } = take(await openDatabase({ connection, poolSize: 1, applicationName: 'owner' }))
  await pool.query(`do $$ declare name text; begin
    for name in select relname from pg_class where relforcerowsecurity loop
      execute format('alter table %I no force row level security', name);
    end loop;
  end $$`)
  return {
    run: async (statement) => {
      await pool.query(statement)
    },
    close: () => pool.end(),
  }
}

/** From now on writing to this table fails as on a disk without room; `undo` gives the room back. */
export async function fillDisk(
  owner: DatabaseOwner,
  table: string,
  when = 'true',
): Promise<() => Promise<void>> {
  await owner.run(`create or replace function no_room() returns trigger language plpgsql as $$
    begin
      if ${when} then raise exception 'could not extend file: No space left on device' using errcode = '53100'; end if;
      return new;
    end $$`)
  await owner.run(
    `create trigger no_room before insert or update on ${table} for each row execute function no_room()`,
  )
  return () => owner.run(`drop trigger no_room on ${table}`)
}
