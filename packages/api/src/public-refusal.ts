import type { DomainError } from '@thidua/kernel'

/** The driver's own words name hosts and roles: for the log of the server, not for whoever asks. */
export function publicRefusal(error: DomainError): DomainError {
  return error.code.startsWith('database.') ? { code: error.code } : error
}
