import { closeSync, fstatSync, openSync, readSync, statSync } from 'node:fs'
import type { FoundProblem } from './told-problem.ts'

export type Reading<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly problems: readonly FoundProblem[] }

/** Bytes. Judged before a file is opened, and again while it is read: it may grow. */
export const fileLimits = { definition: 4_000_000, answers: 24_000_000, office: 20_000_000 } as const

/** A whole file of a bearable size; never a folder, a device or a pipe, which could go on for ever. */
export function readFile(place: string, limit: number): Reading<Uint8Array> {
  try {
    const known = statSync(place)
    if (known.isDirectory()) return refuseFile('file.is-folder')
    if (!known.isFile()) return refuseFile('file.not-a-file')
    if (known.size > limit) return tooLarge(limit)
    const file = openSync(place, 'r')
    try {
      return readUpTo(file, fstatSync(file).size, limit)
    } finally {
      closeSync(file)
    }
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? ''
    const missing = ['ENOENT', 'ENOTDIR', 'ENAMETOOLONG', 'ERR_INVALID_ARG_VALUE'].includes(code)
    return missing ? refuseFile('file.missing') : refuseFile('file.unreadable', { reason: code })
  }
}

/** A file of text in UTF-8. */
export function readTextFile(place: string, limit: number): Reading<string> {
  const bytes = readFile(place, limit)
  if (!bytes.ok) return bytes
  try {
    return { ok: true, value: new TextDecoder('utf-8', { fatal: true }).decode(bytes.value) }
  } catch {
    return refuseFile('file.not-text')
  }
}

export function refuseFile(code: string, params?: NonNullable<FoundProblem['params']>): Reading<never> {
  return { ok: false, problems: [{ code, path: '', ...(params ? { params } : {}) }] }
}

function readUpTo(file: number, expected: number, limit: number): Reading<Uint8Array> {
  const bytes = new Uint8Array(Math.min(expected, limit) + 1)
  let filled = 0
  for (;;) {
    const got = readSync(file, bytes, filled, bytes.byteLength - filled, null)
    if (got === 0) return { ok: true, value: bytes.subarray(0, filled) }
    filled += got
    if (filled === bytes.byteLength) return tooLarge(limit)
  }
}

function tooLarge(limit: number): Reading<never> {
  return refuseFile('file.too-large', { limitMb: limit / 1_000_000 })
}
