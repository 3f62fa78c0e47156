import { crc32, deflateRawSync } from 'node:zlib'

type Entry = { readonly name: string; readonly bytes: Uint8Array }

/** What a hostile hand writes otherwise than the content is. */
type Bent = {
  readonly deflated?: boolean
  readonly saidSize?: number
  readonly localName?: string
  readonly flags?: number
  readonly method?: number
  readonly attributes?: number
  readonly crc?: number
}

/** A zip as file managers write it: each entry behind its header, the directory behind all. */
export function zipOf(entries: readonly Entry[], bent: Bent = {}): Uint8Array {
  const { deflated = false, flags = 0, attributes = 0 } = bent
  const method = bent.method ?? (deflated ? 8 : 0)
  const parts: Buffer[] = []
  const directory: Buffer[] = []
  let at = 0
  for (const { name, bytes } of entries) {
    const packed = deflated ? deflateRawSync(bytes) : Buffer.from(bytes)
    const common = Buffer.alloc(26)
    common.writeUInt16LE(20, 0)
    common.writeUInt16LE(flags, 2)
    common.writeUInt16LE(method, 4)
    common.writeUInt32LE(bent.crc ?? crc32(bytes), 10)
    common.writeUInt32LE(packed.length, 14)
    common.writeUInt32LE(bent.saidSize ?? bytes.length, 18)
    common.writeUInt16LE(Buffer.byteLength(name, 'latin1'), 22)
    const local = Buffer.concat([
      Buffer.from([0x50, 0x4b, 3, 4]),
      common,
      named(bent.localName ?? name),
      packed,
    ])
    const tail = Buffer.alloc(14)
    tail.writeUInt32LE(attributes, 6)
    tail.writeUInt32LE(at, 10)
    directory.push(Buffer.concat([Buffer.from([0x50, 0x4b, 1, 2, 20, 3]), common, tail, named(name)]))
    parts.push(local)
    at += local.length
  }
  const listed = Buffer.concat(directory)
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(entries.length, 8)
  end.writeUInt16LE(entries.length, 10)
  end.writeUInt32LE(listed.length, 12)
  end.writeUInt32LE(at, 16)
  return Buffer.concat([...parts, listed, end])
}

function named(name: string): Buffer {
  return Buffer.from(name, 'latin1')
}
