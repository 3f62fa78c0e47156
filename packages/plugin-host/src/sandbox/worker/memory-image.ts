import type { QuickJS } from 'quickjs-wasi'
import { engineOf, stackPointerOf } from './engine-of.ts'

/** Free room laid in before the image is taken, so that ordinary calls need not ask the host for memory. */
const roomBytes = 4 * 1024 * 1024
/** What the allocator writes at either end of a free block. */
const blockEnds = 64

export type MemoryImage = {
  readonly bytes: number
  readonly stackPointer: number
  readonly parts: readonly { readonly at: number; readonly content: Uint8Array }[]
}

/**
 * The plugin's memory as it stands after loading. Every call begins from it to the letter, so a function cannot remember
 * anything, nothing leaks, and value and ticks hang on source and argument alone.
 */
export function takeImage(vm: QuickJS): MemoryImage {
  const engine = engineOf(vm)
  const room = engine.wasm_malloc(roomBytes)
  engine.wasm_free(room)
  const stackPointer = stackPointerOf(vm).value
  const all = new Uint8Array(engine.memory.buffer)
  const part = (at: number, end: number) => ({ at, content: all.slice(at, end) })
  const parts =
    room === 0
      ? [part(stackPointer, all.length)]
      : [part(stackPointer, room + blockEnds), part(room + roomBytes - blockEnds, all.length)]
  return { bytes: all.length, stackPointer, parts }
}

export function restoreImage(vm: QuickJS, image: MemoryImage): void {
  const engine = engineOf(vm)
  const memory = new Uint8Array(engine.memory.buffer)
  for (const { at, content } of image.parts) memory.set(content, at)
  stackPointerOf(vm).value = image.stackPointer
}
