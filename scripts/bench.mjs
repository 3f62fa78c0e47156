// Installs, builds and prints measures as multiples of a peer or a bare server in the same run. `npm run bench -- forms` runs
// one part alone.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { ensureBuilt } from './build.mjs'
import { ensureChromium } from './chromium.mjs'
import { ensureInstalled } from './install.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const parts = {
  /** What a request costs. Reads CPU time from /proc. */
  server: { file: 'packages/bench/src/main.ts', prepare: prepareServer },
  /** What checking, publishing and filling in a form cost. */
  forms: { file: 'packages/bench/src/forms/main.ts', prepare: prepareForms },
  /** What letting plugins in, running them and changing the set costs. Reads CPU time from /proc. */
  plugins: { file: 'packages/bench/src/plugins/main.ts', prepare: prepareServer },
}

const asked = process.argv.slice(2)
const strange = asked.find((name) => !Object.hasOwn(parts, name))
if (strange !== undefined)
  throw new Error(`No part "${strange}": choose of ${Object.keys(parts).join(', ')}.`)
await ensureInstalled()
for (const name of asked.length > 0 ? asked : Object.keys(parts)) await run(parts[name])

async function run({ file, prepare }) {
  const environment = await prepare()
  const { status } = spawnSync(join(root, 'node_modules/.bin/node'), [file], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, ...environment },
  })
  if (status !== 0) process.exitCode = status ?? 1
}

async function prepareServer() {
  if (!existsSync('/proc/self/stat'))
    throw new Error('This benchmark reads CPU time from /proc: run it on Linux.')
  await ensureBuilt()
  return {}
}

function prepareForms() {
  return { CHROMIUM_PATH: ensureChromium() }
}
