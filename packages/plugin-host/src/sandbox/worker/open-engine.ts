import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'

type Compiler = { readonly WebAssembly: { compile(bytes: Uint8Array): Promise<object> } }

/** The compiled engine, read only when the first function of a plugin is called; all workers share it. */
export async function openEngine(): Promise<object> {
  const file = createRequire(import.meta.url).resolve('quickjs-wasi/quickjs.wasm')
  return (globalThis as unknown as Compiler).WebAssembly.compile(await readFile(file))
}
