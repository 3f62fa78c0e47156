import { createHash, randomBytes } from 'node:crypto'
import {
  chmodSync,
  chownSync,
  closeSync,
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { join, resolve } from 'node:path'
import { ok, type Outcome, refuse } from '@thidua/kernel'
import type { Binaries } from './find-binaries.ts'
import { chooseServerUser, mayEnter, mayRun, type ServerUser } from './server-user.ts'

/** Where everything of one embedded server lies. */
export type Place = {
  readonly user: ServerUser
  /** Folder with `bin`, `lib` and `share`, readable for the server's user. */
  readonly binaries: string
  readonly clusterFolder: string
  readonly socketFolder: string
  readonly logFile: string
}

const sharedFolder = '/var/lib/thidua'
/** The address of a unix socket holds 108 bytes, the closing zero and `/.s.PGSQL.5432` among them. */
const longestSocketFolder = 108 - 1 - '/.s.PGSQL.5432'.length - '.lock'.length

/**
 * The cluster lies in the data folder, unless we are root and the server's user may not go there (root's home, a
 * private clone): then below `/var/lib/thidua`, and `location.json` in the data folder remembers where.
 */
export function choosePlace(dataFolder: string, binaries: Binaries): Outcome<Place> {
  const folder = resolve(dataFolder)
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    const clusterName = `postgresql-${binaries.version.split('.')[0]}`
    const user = chooseServerUser(join(folder, clusterName))
    const home = user ? homeFor(user, folder, clusterName) : folder
    if (home === null)
      return refuse('folder.unwritable', { folder, reason: `EACCES: uid ${user?.uid} may not enter` })
    return ok({
      user,
      binaries: user ? readableBinaries(user, binaries) : binaries.folder,
      clusterFolder: join(home, clusterName),
      socketFolder: privateFolder(user, shortEnough(join(home, 'run')) ?? `/tmp/thidua-${digest(home)}`),
      logFile: writableFile(user, join(home, 'postgresql.log')),
    })
  } catch (error) {
    return refuse('folder.unwritable', { folder, reason: (error as Error).message })
  }
}

function homeFor(user: NonNullable<ServerUser>, folder: string, clusterName: string): string | null {
  const pointer = join(folder, 'location.json')
  if (existsSync(pointer)) return (JSON.parse(readFileSync(pointer, 'utf8')) as { home: string }).home
  const hasCluster = existsSync(join(folder, clusterName))
  if (!hasCluster) chownSync(folder, user.uid, user.gid)
  if (mayEnter(user, folder)) return folder
  // A cluster nobody may enter must not be replaced by an empty one elsewhere.
  if (hasCluster) return null
  // The random part: a data folder thrown away and made anew starts empty, as its owner expects.
  const home = join(sharedFolder, `${digest(folder)}-${randomBytes(3).toString('hex')}`)
  mkdirSync(sharedFolder, { recursive: true, mode: 0o755 })
  privateFolder(user, home)
  try {
    writeFileSync(pointer, `${JSON.stringify({ home }, null, 2)}\n`, { flag: 'wx' })
    return home
  } catch {
    rmSync(home, { recursive: true })
    return (JSON.parse(readFileSync(pointer, 'utf8')) as { home: string }).home
  }
}

function readableBinaries(user: ServerUser, binaries: Binaries): string {
  if (mayRun(user, join(binaries.folder, 'bin', 'postgres'))) return binaries.folder
  const copy = join(sharedFolder, `binaries-${binaries.version}-${process.arch}`)
  if (existsSync(copy)) return copy
  const unfinished = `${copy}.${process.pid}`
  mkdirSync(sharedFolder, { recursive: true, mode: 0o755 })
  cpSync(binaries.folder, unfinished, { recursive: true, verbatimSymlinks: true })
  chmodSync(unfinished, 0o755)
  try {
    renameSync(unfinished, copy)
  } catch {
    rmSync(unfinished, { recursive: true }) // another process was quicker
  }
  return copy
}

function privateFolder(user: ServerUser, folder: string): string {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const owner = user?.uid ?? process.getuid?.()
  const entry = lstatSync(folder)
  // A folder with a guessable name may have been laid there by somebody else.
  if (!entry.isDirectory() || (entry.uid !== owner && entry.uid !== process.getuid?.()))
    throw new Error(`${folder} is not ours`)
  if (user && entry.uid !== user.uid) chownSync(folder, user.uid, user.gid)
  chmodSync(folder, 0o700)
  return folder
}

function writableFile(user: ServerUser, file: string): string {
  closeSync(openSync(file, 'a', 0o600))
  // Whoever starts the server next may be its own user.
  if (user) chownSync(file, user.uid, user.gid)
  return file
}

function shortEnough(folder: string): string | null {
  return Buffer.byteLength(folder) <= longestSocketFolder ? folder : null
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 12)
}
