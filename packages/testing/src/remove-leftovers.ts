import { readdirSync, readFileSync, readlinkSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export const folderPrefix = 'thidua-test-'

/** A run that was killed leaves its server behind: the next run stops it and removes its folder. */
export function removeLeftovers(): void {
  for (const name of readdirSync(tmpdir())) {
    if (name.startsWith(folderPrefix)) attempt(() => removeIfAbandoned(join(tmpdir(), name)))
  }
}

function removeIfAbandoned(folder: string): void {
  if (isAlive(Number(readFileSync(join(folder, 'owner'), 'utf8')))) return
  for (const cluster of readdirSync(folder).filter((name) => name.startsWith('postgresql-'))) {
    attempt(() => {
      const [processId] = readFileSync(join(folder, cluster, 'postmaster.pid'), 'utf8')
        .split('\n')
        .map(Number)
      // The number may belong to somebody else by now; a server works inside its own folder.
      const ours = readlinkSync(`/proc/${processId}/cwd`).startsWith(folder)
      if (processId && ours) process.kill(processId, 'SIGQUIT')
    })
  }
  // The server may still be writing its last words.
  rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 })
}

function isAlive(processId: number): boolean {
  return attempt(() => process.kill(processId, 0))
}

function attempt(act: () => void): boolean {
  try {
    act()
    return true
  } catch {
    return false // another user's folder, or already gone
  }
}
