// Turborepo asks for the package manager by name; npx brings the pinned one onto the path, whether the machine has it or not.
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))

/** Runs `turbo run …`; returns its exit status. Telemetry and remote cache stay off. */
export function runTurbo(args, stdio) {
  const { packageManager } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  const { status } = spawnSync('npx', ['-y', packageManager, 'exec', 'turbo', 'run', ...args], {
    cwd: root,
    env: {
      ...process.env,
      PATH: `${join(root, 'node_modules', '.bin')}${delimiter}${process.env.PATH ?? ''}`,
      TURBO_TELEMETRY_DISABLED: '1',
      DO_NOT_TRACK: '1',
    },
    stdio,
    shell: process.platform === 'win32',
  })
  return status
}
