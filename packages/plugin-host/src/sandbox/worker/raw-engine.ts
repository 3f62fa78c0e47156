import { EvalFlags, JSValueHandle, type QuickJS } from 'quickjs-wasi'
import { engineOf } from './engine-of.ts'

/*
 * The engine's calls without the conveniences of its package: those read `name`, `message` and `stack` of whatever was
 * thrown, which runs getters of the plugin and copies messages of any length into the host.
 */

/** A value, or what was thrown, unread. */
export type RawResult = { readonly value: JSValueHandle } | { readonly thrown: JSValueHandle }

export function runInstructions(vm: QuickJS, instructions: Uint8Array): RawResult {
  const engine = engineOf(vm)
  const at = reserve(vm, instructions.length)
  new Uint8Array(engine.memory.buffer).set(instructions, at)
  const result = engine.qjs_eval_bytecode(at, instructions.length)
  engine.wasm_free(at)
  return resultAt(vm, result)
}

/** Turns a module's text into instructions without running any of it. */
export function compileModule(
  vm: QuickJS,
  source: string,
): { readonly instructions: Uint8Array } | { readonly thrown: JSValueHandle } {
  const engine = engineOf(vm)
  const text = layOut(vm, source)
  const name = layOut(vm, 'plugin')
  const length = reserve(vm, 4)
  const flags = EvalFlags.TYPE_MODULE
  const at = engine.qjs_compile(text.at, text.bytes, name.at, flags, 0, length)
  if (at === 0) return { thrown: new JSValueHandle(vm, engine.qjs_get_exception()) }
  const bytes = new DataView(engine.memory.buffer).getUint32(length, true)
  return { instructions: new Uint8Array(engine.memory.buffer, at, bytes).slice() }
}

export function callRaw(vm: QuickJS, run: JSValueHandle, values: readonly JSValueHandle[]): RawResult {
  const engine = engineOf(vm)
  const at = reserve(vm, 4 * values.length)
  const list = new DataView(engine.memory.buffer)
  values.forEach((value, index) => {
    list.setUint32(at + 4 * index, value.ptr, true)
  })
  // Asked for anew each time: a value kept by the host would point into memory that is put back between calls.
  const result = engine.qjs_call(run.ptr, engine.qjs_get_undefined(), values.length, at)
  engine.wasm_free(at)
  return resultAt(vm, result)
}

const encoder = new TextEncoder()
const decoder = new TextDecoder()

export function writeText(vm: QuickJS, text: string): JSValueHandle {
  const engine = engineOf(vm)
  const { at, bytes } = layOut(vm, text)
  const made = engine.qjs_new_string(at, bytes)
  engine.wasm_free(at)
  return new JSValueHandle(vm, made)
}

/** UTF-8 with a zero byte after it. */
function layOut(vm: QuickJS, text: string): { readonly at: number; readonly bytes: number } {
  const most = text.length * 3
  const at = reserve(vm, most + 1)
  const room = new Uint8Array(engineOf(vm).memory.buffer, at, most + 1)
  const { written } = encoder.encodeInto(text, room)
  room[written] = 0
  return { at, bytes: written }
}

/** UTF-8 of a string value; null when it is longer than `most` bytes, or when there is no memory to lay it out. */
export function readText(vm: QuickJS, text: JSValueHandle, most: number): string | null {
  const engine = engineOf(vm)
  const length = reserve(vm, 4)
  const at = engine.qjs_get_string_len(text.ptr, length)
  if (at === 0) return null
  const bytes = new DataView(engine.memory.buffer).getUint32(length, true)
  return bytes > most ? null : decoder.decode(new Uint8Array(engine.memory.buffer).subarray(at, at + bytes))
}

function resultAt(vm: QuickJS, result: number): RawResult {
  const engine = engineOf(vm)
  return engine.qjs_is_exception(result) === 0
    ? { value: new JSValueHandle(vm, result) }
    : { thrown: new JSValueHandle(vm, engine.qjs_get_exception()) }
}

function reserve(vm: QuickJS, bytes: number): number {
  const at = engineOf(vm).wasm_malloc(Math.max(bytes, 4))
  if (at === 0) throw new Error('no room in the linear memory')
  return at
}
