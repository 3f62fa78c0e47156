import { spawnSync } from 'node:child_process'
import { readFileSync, statSync } from 'node:fs'

/** The user the server runs as; null means as ourselves. */
export type ServerUser = { readonly uid: number; readonly gid: number } | null

/** PostgreSQL refuses to run as root: root lends it the owner of the cluster, else `postgres`, else `nobody`. */
export function chooseServerUser(clusterFolder: string): ServerUser {
  if (process.getuid?.() !== 0) return null
  return ownerOf(clusterFolder) ?? accountOf('postgres') ?? accountOf('nobody')
}

/** What a child process needs to run as that user, in a folder and an environment it may see. */
export function childOptions(user: ServerUser) {
  // No terminal's language: messages are read by this program, and dates are the server's business.
  return { cwd: '/', env: { PATH: '/usr/local/bin:/usr/bin:/bin', LC_ALL: 'C', TZ: 'UTC' }, ...user }
}

/** Asked of the system rather than computed from mode bits, so that access lists and mounts count too. */
export function mayEnter(user: ServerUser, folder: string): boolean {
  return spawnSync('/bin/sh', ['-c', 'cd "$1" && test -w .', 'sh', folder], childOptions(user)).status === 0
}

export function mayRun(user: ServerUser, program: string): boolean {
  return spawnSync(program, ['--version'], childOptions(user)).status === 0
}

function ownerOf(folder: string): ServerUser {
  const entry = statSync(folder, { throwIfNoEntry: false })
  return entry && entry.uid !== 0 ? { uid: entry.uid, gid: entry.gid } : null
}

function accountOf(name: string): ServerUser {
  const line = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .find((entry) => entry.startsWith(`${name}:`))
  const [, , uid, gid] = line?.split(':') ?? []
  return uid && gid ? { uid: Number(uid), gid: Number(gid) } : null
}
