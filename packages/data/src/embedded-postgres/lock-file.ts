import { readFileSync, readlinkSync, realpathSync, rmSync } from 'node:fs'
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { isAlive } from './is-alive.ts'

/** Process id in `postmaster.pid`, or null when the server was shut down in order. */
export function readServerProcess(clusterFolder: string): number | null {
  const text = readLockFile(clusterFolder)
  const processId = Number(text?.split('\n')[0])
  return Number.isInteger(processId) && processId > 0 ? processId : null
}

/**
 * After a crash the lock file stays. PostgreSQL sees through it, except when the number now belongs to another
 * process of the same user (a restarted machine or container): then it would refuse to start for ever.
 */
export function removeForeignLockFile(clusterFolder: string): void {
  const text = readLockFile(clusterFolder)
  const processId = readServerProcess(clusterFolder)
  if (!text || processId === null || !isAlive(processId) || isServer(processId, clusterFolder)) return
  if (readLockFile(clusterFolder) === text) rmSync(join(clusterFolder, 'postmaster.pid'), { force: true })
}

function readLockFile(clusterFolder: string): string | null {
  try {
    return readFileSync(join(clusterFolder, 'postmaster.pid'), 'utf8')
  } catch {
    return null
  }
}

function isServer(processId: number, clusterFolder: string): boolean {
  try {
    return readlinkSync(`/proc/${processId}/cwd`) === realpathSync(clusterFolder)
  } catch {
    const run = spawnSync('/bin/ps', ['-o', 'comm=', '-p', String(processId)], { encoding: 'utf8' })
    // In doubt it is one: refusing to start is better than two servers on one folder.
    return run.status !== 0 || run.stdout.includes('postgres')
  }
}
