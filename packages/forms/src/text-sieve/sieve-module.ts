/** Ranges of UTF-16 units that plain text is made of; `text-check.ts` says the same as a search for what is suspicious. */
const plainRanges: readonly (readonly [number, number])[] = [
  [0x0020, 0x02ff],
  [0x1ea0, 0x1ef9],
  [0x2010, 0x2026],
]
const rubout = 0x7f
/** Eight UTF-16 units are read at once. */
export const bytesOfVector = 16

// Instructions of WebAssembly by the names of its specification; those of 128-bit vectors have a prefix.
const i32 = 0x7f
const v128 = 0x7b
const vector = (code: number): readonly number[] => [0xfd, ...unsigned(code)]
const localGet = (local: number): readonly number[] => [0x20, local]
const localSet = (local: number): readonly number[] => [0x21, local]
const localTee = (local: number): readonly number[] => [0x22, local]
const i32Const = 0x41
const loop = [0x03, 0x40]
const branchIf = [0x0d, 0]
const end = 0x0b
const subtractI32 = 0x6b
const greater = 0x4a
const splat = vector(0x10)
const or = vector(0x50)
const xor = vector(0x51)
const anyTrue = vector(0x53)
const equal = vector(0x2d)
const subtract = vector(0x91)
const subtractSaturating = vector(0x93)
const smaller = vector(0x97)
const load = [...vector(0x00), 0, 0]

// Parameters of the one function, then its locals.
const from = 0
const to = 1
const lineBreak = 2
const suspects = 3
const breaks = 4
const units = 5
const firstConstant = 6

/**
 * A WebAssembly module of one function, `suspects(from, to, lineBreak)`: whether any UTF-16 unit between two addresses of
 * its memory is not plain. `lineBreak` is a unit that counts as plain as well. It goes backwards, eight units a turn, so
 * up to `bytesOfVector` before `from` are read too. No string function of JavaScript comes near its speed.
 */
export function sieveModule(pages: number): Uint8Array {
  const constants: number[] = []
  const constant = (value: number): readonly number[] => {
    if (!constants.includes(value)) constants.push(value)
    return localGet(firstConstant + constants.indexOf(value))
  }
  // Zero for units inside the range: the distance to its beginning, less its length, cannot fall below zero.
  const outside = ([low, high]: readonly [number, number]): readonly number[] => [
    ...localGet(units),
    ...constant(low),
    ...subtract,
    ...constant(high - low),
    ...subtractSaturating,
  ]
  const turn = [
    [...localGet(to), i32Const, bytesOfVector, subtractI32, ...localTee(to), ...load, ...localSet(units)],
    [...localGet(units), ...localGet(breaks), ...xor],
    plainRanges.flatMap((range) => [...outside(range), ...smaller]),
    [...localGet(units), ...constant(rubout), ...equal, ...or],
    [...localGet(suspects), ...or, ...localSet(suspects)],
    [...localGet(to), ...localGet(from), greater, ...branchIf],
  ].flat()
  const prepare = [
    [...localGet(lineBreak), ...splat, ...localSet(breaks)],
    constants.flatMap((value, at) => [...splatted(value), ...localSet(firstConstant + at)]),
  ].flat()
  const body = [...prepare, ...loop, ...turn, end, ...localGet(suspects), ...anyTrue, end]
  const locals = list([[...unsigned(firstConstant - suspects + constants.length), v128]])
  return new Uint8Array(
    [
      [0x00, ...ascii('asm'), 1, 0, 0, 0],
      section(1, list([[0x60, ...list([[i32], [i32], [i32]]), ...list([[i32]])]])),
      section(3, list([[0]])),
      section(5, list([[0x00, ...unsigned(pages)]])),
      section(7, list([exported('memory', 0x02), exported('suspects', 0x00)])),
      section(10, list([sized([...locals, ...body])])),
    ].flat(),
  )
}

/** Eight times the same unit. */
function splatted(value: number): readonly number[] {
  return [...vector(0x0c), ...Array.from({ length: 8 }, () => [value & 0xff, value >> 8]).flat()]
}

function exported(name: string, kind: number): readonly number[] {
  return [...sized(ascii(name)), kind, 0]
}

function section(id: number, content: readonly number[]): readonly number[] {
  return [id, ...sized(content)]
}

function list(items: readonly (readonly number[])[]): readonly number[] {
  return [...unsigned(items.length), ...items.flat()]
}

function sized(content: readonly number[]): readonly number[] {
  return [...unsigned(content.length), ...content]
}

function ascii(text: string): readonly number[] {
  return Array.from(text, (letter) => letter.charCodeAt(0))
}

/** LEB128, the numbers of WebAssembly: seven bits a byte, lowest first. */
function unsigned(value: number): readonly number[] {
  return value < 0x80 ? [value] : [(value & 0x7f) | 0x80, ...unsigned(value >>> 7)]
}
