import { createHash } from 'node:crypto'
import { type Readable, Transform, type Writable } from 'node:stream'
import type { ClientBase } from 'pg'
import { from as copyFrom, to as copyTo } from 'pg-copy-streams'
import type { TableShape } from '../introspection/list-tables.ts'

/** What a table held: the same rows give the same sum on every server. */
export type Tally = { readonly rows: number; readonly sha256: string }

/** Same spelling of instants and numbers whatever the server's settings; no limit of time. */
export const steadyFormat = `set local timezone = 'UTC'; set local datestyle = 'ISO'; set local intervalstyle = 'iso_8601';
  set local extra_float_digits = 3; set local bytea_output = 'hex'; set local statement_timeout = 0;
  set local idle_in_transaction_session_timeout = 0; set local app.maintenance = 'on';`

/** The rows in COPY's text format, in the order of the primary key. */
export function readTable(client: ClientBase, table: TableShape): Readable {
  const columns = table.columns.map(quote).join(', ')
  return client.query(
    copyTo(`copy (select ${columns} from ${quote(table.name)} order by ${table.order}) to stdout`),
  )
}

export function writeTable(client: ClientBase, table: TableShape): Writable {
  return client.query(
    copyFrom(`copy ${quote(table.name)} (${table.columns.map(quote).join(', ')}) from stdin`),
  )
}

/** Passes a table's rows on, counting and summing them. */
export function tallyRows(): { readonly stream: Transform; result(): Tally } {
  const hash = createHash('sha256')
  const count = { rows: 0 }
  const stream = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      hash.update(chunk)
      // Line ends inside of values are escaped, so each one ends a row.
      for (let at = chunk.indexOf(10); at !== -1; at = chunk.indexOf(10, at + 1)) count.rows += 1
      done(null, chunk)
    },
  })
  return { stream, result: () => ({ rows: count.rows, sha256: hash.digest('hex') }) }
}

export function quote(name: string): string {
  return `"${name.replaceAll('"', '""')}"`
}
