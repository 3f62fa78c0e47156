// Installs what the lockfile names, and only when something it depends on has changed. Node 20 and npm suffice.
import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { messages } from './messages.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const stamp = join(root, 'node_modules', '.thidua-installed')
const rooms = ['apps', 'packages', 'plugins']

/** Resolves when `node_modules` is what the lockfile says; throws one sentence when it cannot be. */
export async function ensureInstalled() {
  const wanted = fingerprint()
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return
  console.error(messages.install)
  const { packageManager } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  const status = await run('npx', [
    '-y',
    packageManager,
    'install',
    '--frozen-lockfile',
    '--reporter=append-only',
  ])
  if (status !== 0) throw new Error(messages.installFailed)
  mkdirSync(join(root, 'node_modules'), { recursive: true })
  writeFileSync(stamp, wanted)
}

/** Whatever changes what an install would do. */
function fingerprint() {
  const hash = createHash('sha256')
  for (const file of [
    'package.json',
    'pnpm-lock.yaml',
    'pnpm-workspace.yaml',
    '.pnpmfile.mjs',
    ...manifests(),
  ]) {
    hash
      .update(file)
      .update('\0')
      .update(readFileSync(join(root, file)))
      .update('\0')
  }
  return hash.digest('hex')
}

function manifests() {
  const found = ['schemas/package.json']
  for (const room of rooms) {
    for (const name of readdirSync(join(root, room)).toSorted()) found.push(`${room}/${name}/package.json`)
  }
  return found.filter((file) => existsSync(join(root, file)))
}

function run(command, args) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: root,
      // the machine's own Node runs the installer; the pinned one is not there yet
      env: { ...process.env, CI: 'true', NPM_CONFIG_UPDATE_NOTIFIER: 'false' },
      stdio: ['ignore', 2, 'inherit'],
      shell: process.platform === 'win32',
    })
    child.on('error', () => resolve(1))
    child.on('close', (code) => resolve(code ?? 1))
  })
}
