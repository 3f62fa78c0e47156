import { createServer } from 'node:net'
import { ok, refuse } from '@thidua/kernel'
import type { Outcome } from '@thidua/kernel'

/** Asks for the port before the database is started, so that a second start fails at once. Refuses `port.taken`. */
export async function checkPort(port: number, host: string): Promise<Outcome<void>> {
  const probe = createServer()
  return new Promise((resolve) => {
    probe.once('error', (error) => resolve(portRefusal(error, port, host)))
    probe.listen(port, host, () => probe.close(() => resolve(ok())))
  })
}

/** A port in use, one reserved to root, or an address that is not this machine's: all are cured by choosing another. */
export function portRefusal(error: NodeJS.ErrnoException, port: number, host: string): Outcome<never> {
  return refuse('port.taken', { port: String(port), host, reason: error.code ?? 'unknown' })
}
