/** A server reached by its unix socket; no password, the folder is private. */
export type SocketConnection = { readonly host: string; readonly user: string; readonly database: string }

/** Where a database is: an address as in `DATABASE_URL`, or the socket of an embedded server. */
export type DatabaseConnection = string | SocketConnection

/** The shape `pg` wants. */
export function clientConfig(connection: DatabaseConnection) {
  return typeof connection === 'string' ? { connectionString: connection } : { ...connection }
}
