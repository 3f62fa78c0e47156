import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { DamagedBackup } from './damaged-backup.ts'

const sums = 'sums.json'

/** Copies the signing keys, readable by their owner only, with their sums beside them. Gives how many. */
export async function saveKeys(from: string, to: string): Promise<number> {
  if (!existsSync(from)) return 0
  await mkdir(to, { recursive: true, mode: 0o700 })
  const written: Record<string, string> = {}
  for (const name of (await readdir(from)).filter(isKey)) {
    const key = await readFile(join(from, name))
    await writeFile(join(to, name), key, { mode: 0o600, flush: true })
    written[name] = sumOf(key)
  }
  await writeFile(join(to, sums), `${JSON.stringify(written, null, 2)}\n`, { mode: 0o600, flush: true })
  return Object.keys(written).length
}

/** Brings the keys back; a key that is there already is never overwritten. */
export async function restoreKeys(from: string, to: string): Promise<number> {
  if (!existsSync(join(from, sums))) return 0
  const wanted = JSON.parse(await readFile(join(from, sums), 'utf8')) as Record<string, string>
  await mkdir(to, { recursive: true, mode: 0o700 })
  for (const [name, sum] of Object.entries(wanted)) {
    const key = isKey(name) ? await readFile(join(from, name)).catch(() => null) : null
    if (key === null || sumOf(key) !== sum) throw new DamagedBackup(name)
    await writeFile(join(to, name), key, { mode: 0o600, flag: 'wx', flush: true })
  }
  return Object.keys(wanted).length
}

function isKey(name: string): boolean {
  return /^[a-z0-9-]+\.pem$/.test(name)
}

function sumOf(content: Uint8Array): string {
  return createHash('sha256').update(content).digest('hex')
}
