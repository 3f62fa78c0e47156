/** What the engine's own types name of the platform; Node's types leave it out. */
declare namespace WebAssembly {
  interface Memory {
    readonly buffer: ArrayBuffer
  }
  interface Global {
    value: number
  }
  interface Table {
    readonly length: number
  }
  interface Module {
    readonly [Symbol.toStringTag]: string
  }
}
