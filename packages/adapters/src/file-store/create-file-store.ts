import { randomUUID } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { type FileHandle, mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { ok, type Outcome } from '@thidua/kernel'
import type { FileStore, StoredFile } from '@thidua/services'
import type { ReadAt } from '../zip/zip-directory.ts'
import { checkDeclaredName } from './check-declared-name.ts'
import { receiveFile } from './receive-file.ts'
import { refusingWithoutRoom } from './refusing-without-room.ts'
import { sniffContent } from './sniff-content.ts'

export type FileStoreOptions = {
  readonly folder: string
  readonly limitBytes: number
}

const address = /^[0-9a-f]{64}$/
const abandonedAfter = 24 * 3_600_000 // milliseconds

/**
 * Evidence on disk at `ab/cd/<sha256>`: written to a temporary file, synced, checked, then renamed, so that a file of the
 * store is always whole. Left-overs of a crash are swept at the next start. Refuses `disk.full`, and throws when a disk fails
 * otherwise.
 */
export async function createFileStore({ folder, limitBytes }: FileStoreOptions): Promise<FileStore> {
  const incoming = join(folder, 'incoming')
  await mkdir(incoming, { recursive: true, mode: 0o700 })
  await sweep(incoming)
  return {
    put: (source, { name }) =>
      refusingWithoutRoom(async () => {
        const temporary = join(incoming, randomUUID())
        const file = await open(temporary, 'wx+', 0o600)
        try {
          const stored = await receiveAndCheck(source, file, name, limitBytes)
          if (stored.ok) await keep(temporary, pathOf(folder, stored.value.sha256))
          return stored
        } finally {
          await file.close()
          await rm(temporary, { force: true })
        }
      }),
    async open(sha256) {
      if (!address.test(sha256)) return null
      const path = pathOf(folder, sha256)
      return (await exists(path)) ? createReadStream(path) : null
    },
  }
}

async function receiveAndCheck(
  source: AsyncIterable<Uint8Array>,
  file: FileHandle,
  name: string,
  limitBytes: number,
): Promise<Outcome<StoredFile>> {
  const received = await receiveFile(source, file, limitBytes)
  if (!received.ok) return received
  const checked = checkDeclaredName(await sniffContent(readerOf(file), received.value.size), name)
  return checked.ok ? ok({ ...received.value, ...checked.value }) : checked
}

function readerOf(file: FileHandle): ReadAt {
  return async (offset, length) => {
    const buffer = new Uint8Array(length)
    const { bytesRead } = await file.read(buffer, 0, length, offset)
    return buffer.subarray(0, bytesRead)
  }
}

function pathOf(folder: string, sha256: string): string {
  return join(folder, sha256.slice(0, 2), sha256.slice(2, 4), sha256)
}

/** The same content twice is the same file: the second is dropped by the rename. */
async function keep(temporary: string, path: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true, mode: 0o700 })
  await rename(temporary, path)
  await syncFolder(dirname(path))
}

// A rename survives a power cut only once its folder is on disk; Windows cannot open folders and needs no sync.
async function syncFolder(path: string): Promise<void> {
  if (process.platform === 'win32') return
  const folder = await open(path, 'r')
  try {
    await folder.sync()
  } finally {
    await folder.close()
  }
}

async function sweep(incoming: string): Promise<void> {
  for (const name of await readdir(incoming)) {
    const path = join(incoming, name)
    const { mtimeMs } = await stat(path)
    if (Date.now() - mtimeMs > abandonedAfter) await rm(path, { force: true })
  }
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isFile(),
    () => false,
  )
}
