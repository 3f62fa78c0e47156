/** Eight tables of 256: eight bytes are taken at once, which is four times as quick as byte by byte. */
const tables = new Uint32Array(8 * 256)
for (let index = 0; index < 256; index += 1) {
  let value = index
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1
  tables[index] = value
}
for (let at = 256; at < tables.length; at += 1) {
  const before = tables[at - 256] ?? 0
  tables[at] = (tables[before & 0xff] ?? 0) ^ (before >>> 8)
}

const from = (table: number, index: number): number => tables[table * 256 + (index & 0xff)] ?? 0

/** The checksum every zip entry carries. */
export function crc32(bytes: Uint8Array): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const whole = bytes.byteLength - (bytes.byteLength % 8)
  let crc = 0xffffffff
  let at = 0
  for (; at < whole; at += 8) {
    const low = crc ^ view.getUint32(at, true)
    const high = view.getUint32(at + 4, true)
    crc =
      from(7, low) ^
      from(6, low >>> 8) ^
      from(5, low >>> 16) ^
      from(4, low >>> 24) ^
      from(3, high) ^
      from(2, high >>> 8) ^
      from(1, high >>> 16) ^
      from(0, high >>> 24)
  }
  for (; at < bytes.byteLength; at += 1) crc = from(0, crc ^ (bytes[at] ?? 0)) ^ (crc >>> 8)
  return (crc ^ 0xffffffff) >>> 0
}
