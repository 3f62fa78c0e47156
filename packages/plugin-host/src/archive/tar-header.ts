const encoder = new TextEncoder()

export const blockSize = 512

/** Where each field of a POSIX ustar header lies. */
const field = {
  name: [0, 100],
  mode: [100, 8],
  user: [108, 8],
  group: [116, 8],
  size: [124, 12],
  time: [136, 12],
  checksum: [148, 8],
  type: [156, 1],
  magic: [257, 8],
  prefix: [345, 155],
} as const

type Field = keyof typeof field

/** The one header we write for a file: a plain file, readable by all, of nobody, at no time. */
export function writeHeader(path: string, size: number): Uint8Array {
  const block = new Uint8Array(blockSize)
  const put = (at: Field, text: string): void => block.set(encoder.encode(text), field[at][0])
  const { name, prefix } = splitPath(path)
  put('name', name)
  put('mode', '0000644\0')
  put('user', '0000000\0')
  put('group', '0000000\0')
  put('size', `${size.toString(8).padStart(11, '0')}\0`)
  put('time', '00000000000\0')
  put('checksum', '        ')
  put('type', '0')
  put('magic', 'ustar\x0000')
  put('prefix', prefix)
  put('checksum', `${checksumOf(block).toString(8).padStart(6, '0')}\0 `)
  return block
}

export type TarHeader = {
  /** As bytes read one for one, so that nothing is lost before it is judged. */
  readonly path: string
  /** Null when it is not plain octal. */
  readonly size: number | null
  readonly type: string
  /** A zero byte with more behind it: two readers would see two names. */
  readonly cutName: boolean
  readonly sound: boolean
}

export function readHeader(block: Uint8Array): TarHeader {
  const bytesAt = (at: Field): Uint8Array => block.subarray(field[at][0], field[at][0] + field[at][1])
  const name = latin(bytesAt('name'))
  const posix = latin(bytesAt('magic')) === 'ustar\x0000'
  const prefix = posix ? latin(bytesAt('prefix')) : ''
  const before = beforeZero(prefix)
  return {
    path: before === '' ? beforeZero(name) : `${before}/${beforeZero(name)}`,
    size: octal(latin(bytesAt('size'))),
    type: latin(bytesAt('type')),
    cutName: /\0[^\0]/.test(name) || /\0[^\0]/.test(prefix),
    sound: octal(latin(bytesAt('checksum'))) === checksumOf(block),
  }
}

/** ustar keeps up to 100 bytes of name behind up to 155 of folders; the earliest cut that fits is the one we take. */
function splitPath(path: string): { readonly name: string; readonly prefix: string } {
  if (path.length <= field.name[1]) return { name: path, prefix: '' }
  for (let at = path.indexOf('/'); at > 0; at = path.indexOf('/', at + 1)) {
    if (path.length - at - 1 <= field.name[1]) return { name: path.slice(at + 1), prefix: path.slice(0, at) }
  }
  throw new Error(`no ustar name for ${path}`)
}

/** The sum of all bytes, its own field counted as blanks. */
function checksumOf(block: Uint8Array): number {
  let sum = 0
  for (let at = 0; at < blockSize; at += 1) {
    const own = at >= field.checksum[0] && at < field.checksum[0] + field.checksum[1]
    sum += own ? 0x20 : (block[at] ?? 0)
  }
  return sum
}

function octal(text: string): number | null {
  const digits = /^ *([0-7]{1,11})[ \0]*$/.exec(text)?.[1]
  return digits === undefined ? null : Number.parseInt(digits, 8)
}

function beforeZero(text: string): string {
  const end = text.indexOf('\0')
  return end < 0 ? text : text.slice(0, end)
}

function latin(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1')
}
