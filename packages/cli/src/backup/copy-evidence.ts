import { createHash } from 'node:crypto'
import { createReadStream, createWriteStream } from 'node:fs'
import { mkdir, rename, rm, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { EvidenceContent } from '@thidua/data/transfer'
import { DamagedBackup } from './damaged-backup.ts'

/** Copies what the rows speak of from one store of evidence to another, weighing every file on the way. */
export async function copyEvidence(
  from: string,
  to: string,
  contents: readonly EvidenceContent[],
): Promise<void> {
  for (const content of contents) await copyOne(from, to, content)
}

async function copyOne(from: string, to: string, { sha256, size }: EvidenceContent): Promise<void> {
  const target = evidencePath(to, sha256)
  if (await isWhole(target, size)) return
  await mkdir(dirname(target), { recursive: true, mode: 0o700 })
  const draft = `${target}.part`
  const hash = createHash('sha256')
  const weigh = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      hash.update(chunk)
      done(null, chunk)
    },
  })
  try {
    await pipeline(
      createReadStream(evidencePath(from, sha256)),
      weigh,
      createWriteStream(draft, { mode: 0o600, flush: true }),
    )
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') throw new DamagedBackup(sha256)
    throw error
  }
  if (hash.digest('hex') !== sha256) {
    await rm(draft)
    throw new DamagedBackup(sha256)
  }
  await rename(draft, target)
}

/** The layout of `adapters/file-store`. */
function evidencePath(folder: string, sha256: string): string {
  return join(folder, sha256.slice(0, 2), sha256.slice(2, 4), sha256)
}

/** Content-addressed and renamed into place: a file of the right size is the right file. */
async function isWhole(path: string, size: number): Promise<boolean> {
  return stat(path).then(
    (found) => found.size === size,
    () => false,
  )
}
