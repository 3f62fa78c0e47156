import { createHash } from 'node:crypto'
import type { FileHandle } from 'node:fs/promises'
import { ok, type Outcome, refuse } from '@thidua/kernel'

const megabyte = 1024 * 1024

/** Streams into an open file, hashing and counting; stops at the limit without reading on. The content is on disk after it. */
export async function receiveFile(
  source: AsyncIterable<Uint8Array>,
  file: FileHandle,
  limitBytes: number,
): Promise<Outcome<{ readonly sha256: string; readonly size: number }>> {
  const hash = createHash('sha256')
  let size = 0
  for await (const chunk of source) {
    size += chunk.byteLength
    if (size > limitBytes) return refuse('evidence.too-large', { limitMb: Math.floor(limitBytes / megabyte) })
    hash.update(chunk)
    await writeFully(file, chunk)
  }
  if (size === 0) return refuse('evidence.empty')
  await file.sync()
  return ok({ sha256: hash.digest('hex'), size })
}

async function writeFully(file: FileHandle, chunk: Uint8Array): Promise<void> {
  let written = 0
  while (written < chunk.byteLength) {
    written += (await file.write(chunk, written, chunk.byteLength - written)).bytesWritten
  }
}
