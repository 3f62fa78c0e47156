import {
  type DatabaseConnection,
  type Driver,
  Kysely,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
} from 'kysely'
import type { PoolClient, QueryResult } from 'pg'
import { statementOf } from './kept-plans.ts'
import type { Tables } from './tables/index.ts'

const known = new WeakMap<PoolClient, Kysely<Tables>>()

/**
 * Kysely on one connection, made once per connection: Kysely's own way takes and gives back a connection with each
 * transaction, which costs more than the statements that begin and end one.
 */
export function kyselyOn(client: PoolClient): Kysely<Tables> {
  const made = known.get(client)
  if (made) return made
  const kysely = new Kysely<Tables>({
    dialect: {
      createAdapter: () => new PostgresAdapter(),
      createDriver: () => driverOf(client),
      createIntrospector: (database) => new PostgresIntrospector(database),
      createQueryCompiler: () => new PostgresQueryCompiler(),
    },
  })
  known.set(client, kysely)
  return kysely
}

function driverOf(client: PoolClient): Driver {
  const connection: DatabaseConnection = {
    async executeQuery(query) {
      const result: QueryResult = await client.query(statementOf(client, query.sql, query.parameters))
      const { command, rowCount, rows } = result
      const changes =
        command === 'INSERT' || command === 'UPDATE' || command === 'DELETE' || command === 'MERGE'
      return changes ? { numAffectedRows: BigInt(rowCount ?? 0), rows } : { rows: rows ?? [] }
    },
    streamQuery: () => refuseNested('a stream'),
  }
  return {
    init: async () => undefined,
    acquireConnection: async () => connection,
    beginTransaction: async () => refuseNested('a transaction'),
    commitTransaction: async () => undefined,
    rollbackTransaction: async () => undefined,
    releaseConnection: async () => undefined,
    destroy: async () => undefined,
  }
}

function refuseNested(what: string): never {
  throw new Error(`${what} inside a transaction is not offered: use the transaction at hand`)
}
