// Installs, builds and prints what a request costs, as multiples of a bare server measured in the same run. Linux only.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { ensureBuilt } from './build.mjs'
import { ensureInstalled } from './install.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
if (!existsSync('/proc/self/stat'))
  throw new Error('The benchmark reads CPU time from /proc: run it on Linux.')
await ensureInstalled()
await ensureBuilt()
const { status } = spawnSync(join(root, 'node_modules/.bin/node'), ['packages/bench/src/main.ts'], {
  cwd: root,
  stdio: 'inherit',
})
process.exitCode = status ?? 1
