import { type ChildProcess, spawn } from 'node:child_process'
import { closeSync, openSync, readFileSync, renameSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { ok, type Outcome, refuse } from '@thidua/kernel'
import type { Client } from 'pg'
import type { Place } from './choose-place.ts'
import { removeForeignLockFile } from './lock-file.ts'
import { enter } from './presence.ts'
import { serverArguments } from './server-settings.ts'
import { childOptions } from './server-user.ts'

const pauseMilliseconds = 20
const largestLog = 4_000_000
/** Another process is starting or stopping the same server, or backends of a killed one are still leaving. */
const passing = /lock file|shared memory block|could not (bind|create any) .*socket|is another postmaster/i

type Attempt = { readonly child: ChildProcess; readonly logStart: number; exited: boolean }

/** Joins the server on this place, or starts it. Gives the connection that keeps it running. */
export async function runServer(
  place: Place,
  durable: boolean,
  patienceMilliseconds = 60_000,
): Promise<Outcome<Client>> {
  const deadline = Date.now() + patienceMilliseconds
  let attempt: Attempt | null = null
  while (Date.now() < deadline) {
    const presence = await enter(place.socketFolder)
    if (presence === 'absent') {
      if (attempt?.exited) {
        const reason = readLog(place.logFile, attempt.logStart)
        if (!passing.test(reason)) return refuse('database.unreachable', { reason })
        await wait(5 * pauseMilliseconds)
      }
      if (!attempt || attempt.exited) attempt = spawnServer(place, durable)
    } else if (presence !== 'busy') return ok(presence)
    await wait(pauseMilliseconds)
  }
  return refuse('database.unreachable', { reason: readLog(place.logFile, attempt?.logStart ?? 0) })
}

function spawnServer(place: Place, durable: boolean): Attempt {
  removeForeignLockFile(place.clusterFolder)
  keepLogSmall(place.logFile)
  const log = openSync(place.logFile, 'a', 0o600)
  const program = join(place.binaries, 'bin', 'postgres')
  const child = spawn(program, ['-D', place.clusterFolder, ...serverArguments(place.socketFolder, durable)], {
    ...childOptions(place.user),
    stdio: ['ignore', log, log],
    detached: true, // Ctrl-C in the terminal is ours to handle: connections close first, then the server
  })
  const attempt: Attempt = { child, logStart: sizeOf(place.logFile), exited: false }
  closeSync(log)
  child.once('exit', () => {
    attempt.exited = true
  })
  child.once('error', () => {
    attempt.exited = true
  })
  child.unref()
  return attempt
}

function keepLogSmall(logFile: string): void {
  if (sizeOf(logFile) > largestLog) renameSync(logFile, `${logFile}.old`)
}

function sizeOf(file: string): number {
  return statSync(file, { throwIfNoEntry: false })?.size ?? 0
}

function readLog(logFile: string, from: number): string {
  try {
    return readFileSync(logFile).subarray(from).toString('utf8').trim().split('\n').slice(-5).join('\n')
  } catch {
    return ''
  }
}
