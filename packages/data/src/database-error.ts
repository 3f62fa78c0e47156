import { type DomainError, domainError, isDiskFull } from '@thidua/kernel'

type DriverError = { readonly code?: unknown; readonly constraint?: unknown; readonly message?: unknown }

// SQLSTATE classes and codes, https://www.postgresql.org/docs/15/errcodes-appendix.html
const unreachable =
  /^(08...|57P0[123]|ECONNREFUSED|ECONNRESET|ENOENT|ENOTFOUND|EAI_AGAIN|EPIPE|ETIMEDOUT|EHOSTUNREACH|EACCES|28...|3D000)$/
const busy = /^(53...|55P03|57014|40001|40P01|25P03)$/
const unreachableMessage = /connection terminated|client has encountered a connection error|not queryable/i
const busyMessage = /timeout exceeded when trying to connect/i

/** The refusal an error of the database stands for; null when it is a bug. */
export function databaseRefusal(error: unknown): DomainError | null {
  if (!(error instanceof Error)) return null
  const { code, message } = error as DriverError
  const text = typeof code === 'string' ? code : ''
  if (isDiskFull(error)) return domainError('disk.full')
  if (busy.test(text) || busyMessage.test(String(message))) return domainError('database.busy')
  if (unreachable.test(text) || unreachableMessage.test(String(message))) {
    return domainError('database.unreachable', { reason: String(message) })
  }
  // Several addresses were tried and each refused.
  if (error instanceof AggregateError) return databaseRefusal(error.errors[0])
  return null
}

/** Name of the unique constraint or index the error is about, e.g. `dossiers_one_live`; null for other errors. */
export function violatedConstraint(error: unknown): string | null {
  const { code, constraint } = (error ?? {}) as DriverError
  return code === '23505' && typeof constraint === 'string' ? constraint : null
}

/** True when the role may not do what was asked of it. */
export function isNotPermitted(error: unknown): boolean {
  return (error as DriverError | null)?.code === '42501'
}
