import type { Client } from 'pg'
import { administratorOf } from './presence.ts'

const preparationLock = 7_434_002

/**
 * The owner of the tables is not a superuser, so that the embedded server behaves like any other one: row-level
 * security binds the owner too.
 */
export async function prepareDatabase(
  presence: Client,
  socketFolder: string,
  names: { owner: string; database: string },
): Promise<void> {
  if (await databaseExists(presence, names.database)) return
  await presence.query('select pg_advisory_lock($1)', [preparationLock])
  try {
    if (await databaseExists(presence, names.database)) return
    await letSearchUseIndexes(socketFolder)
    const { rowCount } = await presence.query('select from pg_roles where rolname = $1', [names.owner])
    if (!rowCount) await presence.query(`create role ${names.owner} login createdb createrole`)
    await presence.query(`create database ${names.database} owner ${names.owner}`)
  } finally {
    await presence.query('select pg_advisory_unlock($1)', [preparationLock])
  }
}

async function databaseExists(presence: Client, database: string): Promise<boolean> {
  return (await presence.query('select from pg_database where datname = $1', [database])).rowCount === 1
}

/**
 * Under row-level security PostgreSQL uses an index for `like` only if the function behind it is declared to leak
 * nothing. Its one error speaks of the pattern, never of a row. Only a superuser may declare it.
 */
async function letSearchUseIndexes(socketFolder: string): Promise<void> {
  const client = administratorOf(socketFolder, 'template1')
  await client.connect()
  try {
    await client.query('alter function pg_catalog.textlike(text, text) leakproof')
  } finally {
    await client.end()
  }
}
