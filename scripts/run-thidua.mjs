// Runs the built `thidua` command on the pinned Node, hands signals on and gives its exit code back.
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))

export function runThidua(args) {
  const pinned = join(root, 'node_modules', '.bin', process.platform === 'win32' ? 'node.exe' : 'node')
  const child = spawn(
    existsSync(pinned) ? pinned : process.execPath,
    [join(root, 'packages/cli/dist/main.js'), ...args],
    {
      cwd: root,
      stdio: 'inherit',
    },
  )
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.on(signal, () => {
      // Ctrl-C reaches the child by itself, as it shares the terminal; any other signal reaches only this process
      if (signal !== 'SIGINT' || !process.stdin.isTTY) child.kill(signal)
    })
  }
  const watch = stopWhenOrphaned(child)
  return new Promise((resolve) => {
    child.on('error', () => resolve(1))
    child.on('close', (code) => {
      clearInterval(watch)
      resolve(code ?? 1)
    })
  })
}

/** A signal to `npm` ends the shell between it and us without reaching us; losing that parent means the same. */
function stopWhenOrphaned(child) {
  if (process.env.npm_lifecycle_event === undefined) return undefined
  const parent = process.ppid
  return setInterval(() => {
    if (process.ppid !== parent) child.kill('SIGTERM')
  }, 500).unref()
}
