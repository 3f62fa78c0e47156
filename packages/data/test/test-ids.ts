import { randomBytes } from 'node:crypto'
import type { IdSource } from '@thidua/kernel'

/** UUIDs of version 7, as in production: unique, and growing with time. */
export const testIds: IdSource = {
  newId() {
    const bytes = randomBytes(16)
    bytes.writeUIntBE(Date.now(), 0, 6)
    bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x70, 6)
    bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8)
    return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
  },
}
