import { spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { existsSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { ok, type Outcome, refuse } from '@thidua/kernel'
import type { Place } from './choose-place.ts'
import { isAlive } from './is-alive.ts'
import { childOptions } from './server-user.ts'

/** Made beside its place and moved there whole: two processes may try at once, and a crash leaves nothing half-made. */
export function createCluster(place: Place, durable: boolean): Outcome<void> {
  if (existsSync(join(place.clusterFolder, 'PG_VERSION'))) return ok()
  removeUnfinished(place.clusterFolder)
  const unfinished = `${place.clusterFolder}.new-${process.pid}-${randomBytes(3).toString('hex')}`
  const run = spawnSync(join(place.binaries, 'bin', 'initdb'), initdbArguments(unfinished, durable), {
    ...childOptions(place.user),
    encoding: 'utf8',
  })
  if (run.status !== 0) {
    rmSync(unfinished, { recursive: true, force: true })
    return refuse('folder.unwritable', {
      folder: dirname(place.clusterFolder),
      reason: run.error?.message ?? run.stderr.trim(),
    })
  }
  try {
    renameSync(unfinished, place.clusterFolder)
  } catch (error) {
    rmSync(unfinished, { recursive: true, force: true })
    if (!existsSync(join(place.clusterFolder, 'PG_VERSION'))) {
      return refuse('folder.unwritable', { folder: place.clusterFolder, reason: (error as Error).message })
    }
  }
  return ok()
}

function initdbArguments(folder: string, durable: boolean): string[] {
  const locale = ['--encoding=UTF8', '--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--locale=C']
  // Who may enter the private socket folder may enter the database: it is the server's own user, or root.
  const entry = ['--username=postgres', '--auth-local=trust', '--auth-host=reject']
  return [
    '-D',
    folder,
    '--data-checksums',
    '--no-instructions',
    ...locale,
    ...entry,
    ...(durable ? [] : ['--no-sync']),
  ]
}

function removeUnfinished(clusterFolder: string): void {
  const prefix = `${basename(clusterFolder)}.new-`
  for (const name of readdirSync(dirname(clusterFolder))) {
    const maker = Number(name.slice(prefix.length).split('-')[0])
    if (name.startsWith(prefix) && !isAlive(maker))
      rmSync(join(dirname(clusterFolder), name), { recursive: true, force: true })
  }
}
