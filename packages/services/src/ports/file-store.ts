import type { Outcome } from '@thidua/kernel'

export type StoredFile = {
  /** Lower-case hex SHA-256; the file's address in the store. */
  readonly sha256: string
  readonly size: number
  /** Found out from the content, never from the name. */
  readonly mediaType: string
}

/** Evidence lies outside the database, addressed by content; the same file twice is stored once. */
export type FileStore = {
  /**
   * Streams to disk, hashing and counting on the way. Refuses `evidence.too-large` (params: limitMb),
   * `evidence.empty`, `evidence.type-refused` (params: mediaType), `evidence.type-mismatch` (params: name, mediaType)
   * when the content is not what the name says, and `disk.full`. A refusal leaves nothing behind.
   */
  put(source: AsyncIterable<Uint8Array>, declared: { readonly name: string }): Promise<Outcome<StoredFile>>
  /** Null when the store does not hold it. */
  open(sha256: string): Promise<AsyncIterable<Uint8Array> | null>
}
