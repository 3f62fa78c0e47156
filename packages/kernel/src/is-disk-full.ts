// SQLSTATE 53100 of PostgreSQL (https://www.postgresql.org/docs/15/errcodes-appendix.html); ENOSPC and EDQUOT of the system
const full: ReadonlySet<unknown> = new Set(['53100', 'ENOSPC', 'EDQUOT'])

/** Whether something could not be written because there is no room left: `disk.full`, which no waiting mends. */
export function isDiskFull(error: unknown): boolean {
  return full.has((error as { readonly code?: unknown } | null)?.code)
}
