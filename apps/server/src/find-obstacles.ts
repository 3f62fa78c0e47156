import { databaseRefusal, schemaVersion } from '@thidua/data'
import type { Database } from '@thidua/data'
import { checkDataFolder } from './check-data-folder.ts'

export type Obstacle = 'database' | 'schema' | 'folder'

/** What keeps the program from doing its work just now; asked by whoever balances load or watches over it. */
export async function findObstacles(database: Database, dataFolder: string): Promise<readonly Obstacle[]> {
  const obstacles: Obstacle[] = []
  const found = await readSchemaVersion(database)
  if (found === null) obstacles.push('database')
  else if (found !== schemaVersion) obstacles.push('schema')
  if (!checkDataFolder(dataFolder).ok) obstacles.push('folder')
  return obstacles
}

async function readSchemaVersion({ pool }: Database): Promise<number | null> {
  try {
    const { rows } = await pool.query<{ number: number }>(
      'select max(number)::int as number from schema_migrations',
    )
    return rows[0]?.number ?? 0
  } catch (error) {
    if (databaseRefusal(error) === null) throw error
    return null
  }
}
