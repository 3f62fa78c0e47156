/** Bits, least significant first, as deflate wants them; the store doubles when full. */
export type BitWriter = { store: Uint8Array; length: number; pending: number; held: number }

export function bitWriter(): BitWriter {
  return { store: new Uint8Array(4096), length: 0, pending: 0, held: 0 }
}

/** Appends the lowest `count` bits (at most 16). */
export function appendBits(writer: BitWriter, value: number, count: number): void {
  writer.pending |= value << writer.held
  writer.held += count
  while (writer.held >= 8) {
    appendByte(writer, writer.pending & 255)
    writer.pending >>>= 8
    writer.held -= 8
  }
}

/** What was written, the last byte filled up with zeros. */
export function bytesOf(writer: BitWriter): Uint8Array {
  if (writer.held > 0) appendByte(writer, writer.pending & 255)
  return writer.store.slice(0, writer.length)
}

function appendByte(writer: BitWriter, byte: number): void {
  if (writer.length === writer.store.length) {
    const larger = new Uint8Array(writer.store.length * 2)
    larger.set(writer.store)
    writer.store = larger
  }
  writer.store[writer.length] = byte
  writer.length += 1
}
