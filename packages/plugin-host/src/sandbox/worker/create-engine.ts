import { Intrinsics, QuickJS } from 'quickjs-wasi'

/**
 * The language and nothing else. No Date and no weak references, whose answers depend on when one asks; no eval, so code
 * cannot make code at run time.
 */
const languageOnly =
  Intrinsics.REGEXP |
  Intrinsics.JSON |
  Intrinsics.PROXY |
  Intrinsics.MAP_SET |
  Intrinsics.TYPED_ARRAYS |
  Intrinsics.PROMISE |
  Intrinsics.BIG_INT

const noSuchCall = 52

/** The engine asks its host for a clock and for chance when it starts; it is given the same answer everywhere. */
const sameEverywhere = (memory: WebAssembly.Memory) => ({
  clock_time_get: (_clock: number, _precision: bigint, at: number) => {
    new DataView(memory.buffer).setBigUint64(at, 0n, true)
    return 0
  },
  random_get: (at: number, length: number) => {
    new Uint8Array(memory.buffer, at, length).fill(0)
    return 0
  },
  fd_write: () => noSuchCall,
  fd_close: () => noSuchCall,
  fd_seek: () => noSuchCall,
  fd_fdstat_get: () => noSuchCall,
})

export type EngineOptions = {
  readonly engine: object
  readonly memoryBytes: number
  readonly stackBytes: number
  /** Asked at every tick; true stops what runs, and the code cannot catch it. */
  readonly interrupt?: () => boolean
  /** Whether source text may be turned into code. */
  readonly compiles?: boolean
}

/** One engine with a linear memory of its own. */
export function createEngine(options: EngineOptions): Promise<QuickJS> {
  return QuickJS.create({
    wasm: options.engine as WebAssembly.Module,
    wasi: sameEverywhere,
    intrinsics: options.compiles === true ? languageOnly | Intrinsics.EVAL : languageOnly,
    memoryLimit: options.memoryBytes,
    maxStackSize: options.stackBytes,
    timezoneOffset: 0,
    ...(options.interrupt ? { interruptHandler: options.interrupt } : {}),
  })
}
