import { enableCompileCache } from 'node:module'
import { fileURLToPath } from 'node:url'

// compiled code is kept beside the packages, so that a second start does not compile it again
enableCompileCache(fileURLToPath(new URL('../../../node_modules/.cache/thidua', import.meta.url)))

const { runServer } = await import('./run-server.ts')
process.exitCode = await runServer()
