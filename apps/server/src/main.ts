import { beginStart } from './quick-start.ts'

beginStart()
const { runServer } = await import('./run-server.ts')
process.exitCode = await runServer()
