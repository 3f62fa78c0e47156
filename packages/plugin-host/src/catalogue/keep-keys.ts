import { chmod, link, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { ok, type Outcome } from '@thidua/kernel'
import { generatePluginKey } from '../signature/ed25519.ts'
import { readKeyFile } from '../signature/read-key-file.ts'
import type { PluginKey } from '../signature/plugin-key.ts'
import ownKeyHolders from './own-key-holders.json' with { type: 'json' }

/** The keys an installation makes for itself, to sign what the program ships with. */
export type OwnKeys = {
  readonly rootOne: PluginKey
  readonly rootTwo: PluginKey
  readonly catalog: PluginKey
  readonly publisher: PluginKey
  readonly approver: PluginKey
}

/** Each key with what people read as its holder. */
const holders: Readonly<Record<keyof OwnKeys, string>> = ownKeyHolders

/**
 * Reads an installation's own keys, made at the first start; only its own account may read them. They sign nothing but what
 * came with the program: a province that buys from others makes its own root, with keys on paper and sticks.
 */
export async function keepOwnKeys(folder: string): Promise<Outcome<OwnKeys>> {
  await mkdir(folder, { recursive: true, mode: 0o700 })
  await chmod(folder, 0o700)
  const keys = new Map<string, PluginKey>()
  for (const [name, holder] of Object.entries(holders)) {
    const key = await keepKey(join(folder, `${name}.key.json`), holder)
    if (!key.ok) return key
    keys.set(name, key.value)
  }
  return ok(Object.fromEntries(keys) as OwnKeys)
}

/** Two servers of one folder may start at once: whoever lays the key down first made it. */
async function keepKey(path: string, holder: string): Promise<Outcome<PluginKey>> {
  const kept = await readIfThere(path)
  if (kept !== null) return readKeyFile(kept)
  const draft = `${path}.${process.pid}.new`
  await writeFile(draft, `${JSON.stringify(generatePluginKey(holder), null, 2)}\n`, {
    mode: 0o600,
  })
  // Not every file system knows links; there, the last one wins.
  await link(draft, path).catch(async (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EEXIST') await rename(draft, path)
  })
  await rm(draft, { force: true })
  return readKeyFile(await readFile(path, 'utf8'))
}

async function readIfThere(path: string): Promise<string | null> {
  return readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null
    throw error
  })
}
