import type { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { Writable } from 'node:stream'
import { ok, type Outcome, refuse } from '@thidua/kernel'
import type { Client } from 'pg'
import { databaseRefusal } from '../database-error.ts'
import { listTables, type TableShape } from '../introspection/list-tables.ts'
import { quote, readTable, steadyFormat, tallyRows, type Tally, writeTable } from './copy-table.ts'

export type TransferredTable = Tally & { readonly name: string }

export type RowSource = {
  /** Null when the source has no such table. */
  open(table: TableShape): Readable | null
  /** What the source itself says the table holds, where it knows. */
  expect?(table: TableShape): Tally | null
}

/**
 * Fills an empty, migrated database: all of it or nothing. Every table is read back and compared before the commit.
 *
 * Refuses: `database.not-empty` (params: table), `backup.damaged` (params: table).
 */
export async function fillDatabase(
  client: Client,
  source: RowSource,
  beforeCommit: () => Promise<void> = async () => undefined,
): Promise<Outcome<readonly TransferredTable[]>> {
  await client.query(`begin; ${steadyFormat}`)
  const tables = await listTables(client)
  const occupied = await findOccupied(client, tables)
  if (occupied) return refuse('database.not-empty', { table: occupied })
  // COPY cannot write through row-level security. The owner steps around it for this transaction, in which the
  // tables are locked against everybody else.
  await alterAll(client, tables, 'no force row level security')
  const transferred: TransferredTable[] = []
  for (const table of tables) {
    const tally = await fillTable(client, table, source)
    if (!tally) return refuse('backup.damaged', { table: table.name })
    transferred.push({ name: table.name, ...tally })
  }
  await alterAll(client, tables, 'force row level security')
  await beforeCommit()
  await client.query('commit')
  await client.query('analyze')
  return ok(transferred)
}

/** Null when what arrived is not what was sent. */
async function fillTable(client: Client, table: TableShape, source: RowSource): Promise<Tally | null> {
  const rows = source.open(table)
  if (!rows) return null
  const sent = tallyRows()
  try {
    await pipeline(rows, sent.stream, writeTable(client, table))
  } catch (error) {
    // Bytes that cannot be unpacked, or rows the table does not take.
    if (source.expect && !databaseRefusal(error)) return null
    throw error
  }
  if (table.identity) await continueNumbering(client, table.name, table.identity)
  const tally = sent.result()
  const arrived = await tallyTable(client, table)
  const expected = source.expect?.(table) ?? tally
  return [arrived, expected].every(({ rows, sha256 }) => rows === tally.rows && sha256 === tally.sha256)
    ? tally
    : null
}

async function tallyTable(client: Client, table: TableShape): Promise<Tally> {
  const counted = tallyRows()
  const nowhere = new Writable({ write: (_chunk, _encoding, done) => done() })
  await pipeline(readTable(client, table), counted.stream, nowhere)
  return counted.result()
}

async function continueNumbering(client: Client, table: string, column: string): Promise<void> {
  await client.query(
    `select setval(pg_get_serial_sequence($1, $2), max(${quote(column)})) from ${quote(table)} having max(${quote(column)}) is not null`,
    [table, column],
  )
}

async function findOccupied(client: Client, tables: readonly TableShape[]): Promise<string | null> {
  for (const { name } of tables) {
    if ((await client.query(`select from ${quote(name)} limit 1`)).rowCount) return name
  }
  return null
}

async function alterAll(client: Client, tables: readonly TableShape[], change: string): Promise<void> {
  await client.query(tables.map(({ name }) => `alter table ${quote(name)} ${change}`).join('; '))
}
