import type { Client } from 'pg'
import { listTables, type TableShape } from '../introspection/list-tables.ts'
import { steadyFormat } from './copy-table.ts'

/** Everything read afterwards is of one moment, while others go on writing. */
export async function beginSnapshot(client: Client): Promise<TableShape[]> {
  await client.query(`begin isolation level repeatable read read only; ${steadyFormat}`)
  return listTables(client)
}
