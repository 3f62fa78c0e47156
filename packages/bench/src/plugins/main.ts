import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startEmbeddedPostgres } from '@thidua/data/embedded-postgres'
import { Client } from 'pg'
import { printFigures, type Figure } from './figures.ts'
import { openWorld, type World } from './open-world.ts'
import { timeApplying } from './time-applying.ts'
import { timeDeveloping } from './time-developing.ts'
import { timeFunctions } from './time-functions.ts'
import { timePlanning } from './time-planning.ts'
import { timeSubmitting } from './time-submitting.ts'
import { timeVerifying } from './time-verifying.ts'

// What plugins cost, each figure beside a floor of the same run: letting one in, running its rules and functions, changing the
// set under people who work, and carrying fifty that a dossier has nothing to do with.

const figures: Figure[] = []
add(await timeVerifying(), await timeFunctions())
const folder = mkdtempSync(join(tmpdir(), 'thidua-bench-'))
const postgres = await startEmbeddedPostgres({ dataFolder: join(folder, 'postgres') })
if (!postgres.ok) throw new Error(postgres.error.code)
const { connection, processId, stop } = postgres.value
const worlds: World[] = []
try {
  const databasePid = processId()
  if (databasePid === null) throw new Error('the database has no process')
  const changing = await open('changing', 2)
  add(await timeApplying(changing), await timeDeveloping(changing), await timePlanning(changing, databasePid))
  await changing.close()
  const [few, many] = [await open('few', 1), await open('many', 1)]
  add(await timeSubmitting(few, many, databasePid))
} finally {
  for (const world of worlds) await world.close()
  await stop()
  rmSync(folder, { recursive: true, force: true })
}
printFigures(figures)

function add(...found: readonly (readonly Figure[])[]): void {
  for (const figure of found.flat()) {
    console.error(`measured: ${figure.name}`)
    figures.push(figure)
  }
}

/** A world on a new database of the same PostgreSQL. */
async function open(name: string, servers: number): Promise<World> {
  const administrator = new Client({ ...connection, user: 'postgres' })
  await administrator.connect()
  await administrator.query(`create database ${name} owner ${connection.user}`)
  await administrator.end()
  const world = await openWorld(join(folder, name), { ...connection, database: name }, servers)
  worlds.push(world)
  return world
}
