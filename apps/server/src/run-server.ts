import { errorSentence } from '@thidua/api'
import type { DomainError } from '@thidua/kernel'
import { readConfiguration } from './configuration.ts'
import { startServer } from './start-server.ts'

/** Runs the server until it is told to stop; gives the exit code. */
export async function runServer(): Promise<number> {
  const configuration = readConfiguration()
  if (!configuration.ok) return tell(configuration.error)
  const running = await startServer(configuration.value)
  if (!running.ok) return tell(running.error)
  await untilToldToStop()
  await running.value.stop()
  return 0
}

/** Resolves at the first SIGINT or SIGTERM; later ones find the program stopping already. */
export async function untilToldToStop(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => resolve())
  })
}

function tell(error: DomainError): number {
  process.stderr.write(`${errorSentence(error.code, error.params)}\n`)
  return 1
}
