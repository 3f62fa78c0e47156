import { bytesOfVector, sieveModule } from './sieve-module.ts'

/** Proves of many texts at once that every character is plain: then they are NFC and hold nothing forbidden. */
export type TextSieve = {
  /** Forgets the texts laid in before. */
  readonly empty: () => void
  readonly take: (text: string, severalLines: boolean) => void
  /** False says only that each text must be looked at by itself. */
  readonly passes: () => boolean
}

type Memory = {
  readonly write: (text: string, at: number, encoding: 'utf16le') => number
  /** The same without looking at the arguments, which costs a tenth of a whole check; not in every version. */
  readonly ucs2Write?: (text: string, at: number) => number
}
type Suspects = (from: number, to: number, lineBreak: number) => number

/** What only some programs have: Node all of it, a page under our content policy none. */
type Host = {
  readonly Buffer?: { readonly from: (memory: unknown) => Memory }
  readonly WebAssembly?: {
    readonly Module: new (bytes: Uint8Array) => object
    readonly Instance: new (module: object) => { readonly exports: Readonly<Record<string, unknown>> }
  }
}

const pages = 2
const bytesOfPage = 65_536
/** Texts are read from their end in whole vectors, so plain units stand before the first. */
const margin = ' '.repeat(bytesOfVector / 2)

/** Null where texts cannot be laid into memory fast; a search text by text serves there. */
export function openTextSieve(host: unknown = globalThis): TextSieve | null {
  const { Buffer, WebAssembly } = host as Host
  if (!Buffer || !WebAssembly) return null
  try {
    const { exports } = new WebAssembly.Instance(new WebAssembly.Module(sieveModule(pages)))
    const memory = Buffer.from((exports['memory'] as { readonly buffer: unknown }).buffer)
    return sieveOver(memory, exports['suspects'] as Suspects)
  } catch {
    // A host without vectors, or one that compiles nothing.
    return null
  }
}

/** One-line texts lie in the lower half of the memory, the others in the upper. */
function sieveOver(memory: Memory, suspects: Suspects): TextSieve {
  const half = (pages * bytesOfPage) / 2
  const firstLine = bytesOfVector
  const firstText = half + bytesOfVector
  const lay = (text: string, at: number): number =>
    memory.ucs2Write ? memory.ucs2Write(text, at) : memory.write(text, at, 'utf16le')
  lay(margin, 0)
  lay(margin, half)
  let lines = firstLine
  let texts = firstText
  return {
    empty() {
      lines = firstLine
      texts = firstText
    },
    take(text, severalLines) {
      const at = severalLines ? texts : lines
      const next = at + text.length * 2
      if (next <= (severalLines ? half + half : half)) lay(text, at)
      if (severalLines) texts = next
      else lines = next
    },
    passes() {
      if (lines > half || texts > half + half) return false
      return suspects(firstLine, lines, space) === 0 && suspects(firstText, texts, lineFeed) === 0
    },
  }
}

const space = 0x20
const lineFeed = 0x0a
