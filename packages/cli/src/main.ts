import { beginStart } from '@thidua/server/quick-start'

beginStart()
const { run } = await import('./run.ts')
process.exitCode = await run(process.argv.slice(2))
