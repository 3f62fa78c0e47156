import { enableCompileCache } from 'node:module'
import { fileURLToPath } from 'node:url'

// compiled code is kept beside the packages, so that a second start does not compile it again
enableCompileCache(fileURLToPath(new URL('../../../node_modules/.cache/thidua', import.meta.url)))

const { run } = await import('./run.ts')
process.exitCode = await run(process.argv.slice(2))
