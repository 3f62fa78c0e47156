// `npm run thidua -- token create --user …`: the command line of the platform.
import { ensureBuilt } from './build.mjs'
import { ensureInstalled } from './install.mjs'
import { runThidua } from './run-thidua.mjs'

try {
  await ensureInstalled()
  ensureBuilt()
  process.exitCode = await runThidua(process.argv.slice(2))
} catch (problem) {
  console.error(problem instanceof Error ? problem.message : problem)
  process.exitCode = 1
}
