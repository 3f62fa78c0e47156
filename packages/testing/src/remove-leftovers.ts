import { readdirSync, readFileSync, readlinkSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'

export const folderPrefix = 'thidua-test-'

/** A run that was killed leaves its server behind: the next run stops it and removes its folder. */
export async function removeLeftovers(): Promise<void> {
  for (const name of readdirSync(tmpdir()).filter((entry) => entry.startsWith(folderPrefix))) {
    const folder = join(tmpdir(), name)
    const owner = readNumber(join(folder, 'owner'))
    // Without an owner's number it is just being made, or another user's.
    if (owner === null || isAlive(owner)) continue
    await stopServers(folder)
    rmSync(folder, { recursive: true, force: true })
  }
}

async function stopServers(folder: string): Promise<void> {
  for (const cluster of readdirSync(folder).filter((name) => name.startsWith('postgresql-'))) {
    const processId = readNumber(join(folder, cluster, 'postmaster.pid'))
    if (processId === null || !worksIn(processId, folder)) continue
    process.kill(processId, 'SIGQUIT')
    for (let waited = 0; waited < 100 && worksIn(processId, folder); waited++) await wait(20)
  }
}

/** The number may belong to somebody else by now; a server works inside its own folder. */
function worksIn(processId: number, folder: string): boolean {
  try {
    return readlinkSync(`/proc/${processId}/cwd`).startsWith(folder)
  } catch {
    return false
  }
}

/** The number in the first line; null when there is none to read. */
function readNumber(file: string): number | null {
  try {
    return Number.parseInt(readFileSync(file, 'utf8'), 10) || null
  } catch {
    return null
  }
}

function isAlive(processId: number): boolean {
  try {
    return process.kill(processId, 0)
  } catch {
    return false
  }
}
