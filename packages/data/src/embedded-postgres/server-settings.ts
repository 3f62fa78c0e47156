/**
 * Settings of a small server that shares its machine. Everything that keeps an acknowledged row on disk stays as
 * PostgreSQL ships it (`fsync`, `synchronous_commit`, `full_page_writes`). The binaries lack lz4, so values too
 * long for a row keep the default compression.
 */
const settings: Readonly<Record<string, string>> = {
  listen_addresses: '', // the unix socket only
  unix_socket_permissions: '0700',
  max_connections: '60',
  shared_buffers: '128MB',
  effective_cache_size: '512MB',
  work_mem: '8MB',
  maintenance_work_mem: '64MB',
  max_wal_size: '512MB',
  checkpoint_timeout: '10min',
  random_page_cost: '1.1',
  // Nothing replicates from an embedded server: fewer processes, less written.
  wal_level: 'minimal',
  max_wal_senders: '0',
  max_logical_replication_workers: '0',
  io_method: 'sync',
  autovacuum_max_workers: '2',
  jit: 'off',
  timezone: 'UTC',
  log_timezone: 'UTC',
  // A failing statement is logged without the values of people in it.
  log_error_verbosity: 'terse',
  log_min_error_statement: 'panic',
  log_checkpoints: 'off',
}

/** Throw-away servers of tests need no disk: rows may be lost when the machine stops, not when a process does. */
const throwAwaySettings: Readonly<Record<string, string>> = {
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  autovacuum: 'off',
}

export function serverArguments(socketFolder: string, durable: boolean): string[] {
  const chosen = { ...settings, ...(durable ? {} : throwAwaySettings), unix_socket_directories: socketFolder }
  return Object.entries(chosen).flatMap(([name, value]) => ['-c', `${name}=${value}`])
}
