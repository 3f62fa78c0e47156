// `npm start`: install when needed, build when needed, then run the platform until Ctrl-C.
import { ensureBuilt } from './build.mjs'
import { ensureInstalled } from './install.mjs'
import { runThidua } from './run-thidua.mjs'

try {
  await ensureInstalled()
  ensureBuilt()
  process.exitCode = await runThidua(['start', ...process.argv.slice(2)])
} catch (problem) {
  console.error(problem instanceof Error ? problem.message : problem)
  process.exitCode = 1
}
