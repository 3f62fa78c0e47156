/** One entry of a zip's central directory. Sizes are what the archive claims; nothing is ever inflated here. */
export type ZipEntry = {
  readonly name: string
  readonly method: number
  readonly compressedSize: number
  readonly size: number
  /** Where the entry's local header begins in the file, and where its record begins in the directory. */
  readonly localOffset: number
  readonly recordOffset: number
}

/** Reads `length` bytes at `offset`; fewer at the end of the file. */
export type ReadAt = (offset: number, length: number) => Promise<Uint8Array>

const endSignature = 0x06054b50
const recordSignature = 0x02014b50
const endSize = 22
const longestComment = 65_535
const largestDirectory = 4 * 1024 * 1024

/**
 * The central directory of a zip that is one plain archive from its first byte to its last, or null: no data before the
 * first entry, no zip64, one disk, a bounded directory.
 */
export async function readZipDirectory(
  readAt: ReadAt,
  fileSize: number,
): Promise<readonly ZipEntry[] | null> {
  const end = await findZipEnd(readAt, fileSize)
  if (end === null || end.offset + end.length !== fileSize || end.directorySize > largestDirectory)
    return null
  if (end.directoryOffset + end.directorySize !== end.offset) return null
  const directory = viewOf(await readAt(end.directoryOffset, end.directorySize))
  if (directory.byteLength !== end.directorySize) return null
  return readRecords(directory, end)
}

export type ZipEnd = {
  readonly offset: number
  /** Bytes of the record with its comment. */
  readonly length: number
  readonly count: number
  readonly directoryOffset: number
  readonly directorySize: number
}

/** The record that ends a zip; also found behind the content of another file type, which marks a polyglot. */
export async function findZipEnd(readAt: ReadAt, fileSize: number): Promise<ZipEnd | null> {
  const tailStart = Math.max(0, fileSize - endSize - longestComment)
  const tail = viewOf(await readAt(tailStart, fileSize - tailStart))
  for (let at = tail.byteLength - endSize; at >= 0; at -= 1) {
    if (tail.getUint32(at, true) !== endSignature) continue
    const length = endSize + tail.getUint16(at + 20, true)
    if (at + length > tail.byteLength) continue
    return {
      offset: tailStart + at,
      length,
      count: tail.getUint16(at + 10, true),
      directorySize: tail.getUint32(at + 12, true),
      directoryOffset: tail.getUint32(at + 16, true),
    }
  }
  return null
}

function readRecords(directory: DataView, end: ZipEnd): readonly ZipEntry[] | null {
  const entries: ZipEntry[] = []
  let at = 0
  while (at + 46 <= directory.byteLength) {
    if (directory.getUint32(at, true) !== recordSignature) return null
    const nameLength = directory.getUint16(at + 28, true)
    const length = 46 + nameLength + directory.getUint16(at + 30, true) + directory.getUint16(at + 32, true)
    if (at + length > directory.byteLength) return null
    entries.push({
      name: new TextDecoder().decode(
        new Uint8Array(directory.buffer, directory.byteOffset + at + 46, nameLength),
      ),
      method: directory.getUint16(at + 10, true),
      compressedSize: directory.getUint32(at + 20, true),
      size: directory.getUint32(at + 24, true),
      localOffset: directory.getUint32(at + 42, true),
      recordOffset: end.directoryOffset + at,
    })
    at += length
  }
  return at === directory.byteLength && entries.length === end.count && entries.length > 0 ? entries : null
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}
