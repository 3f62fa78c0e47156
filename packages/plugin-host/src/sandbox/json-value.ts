/** What may pass between the platform and a plugin's function. */
export type JsonValue =
  | null
  | boolean
  | number
  | string
  | readonly JsonValue[]
  | { readonly [key: string]: JsonValue }

export type JsonFault = 'not-json' | 'too-deep' | 'reserved-key'

const reservedKeys: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype'])

/**
 * The first thing that keeps a value from being plain JSON of a depth, or null. Keeps its own list of what is still to be
 * seen, so depth costs no stack; an absent property counts as absent.
 */
export function jsonFault(value: unknown, depth: number): JsonFault | null {
  const open: { readonly value: unknown; readonly level: number }[] = [{ value, level: 0 }]
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (typeof next.value !== 'object' || next.value === null) {
      if (!isScalar(next.value)) return 'not-json'
      continue
    }
    if (next.level >= depth) return 'too-deep'
    const inner = innerValues(next.value)
    if (typeof inner === 'string') return inner
    for (const item of inner) open.push({ value: item, level: next.level + 1 })
  }
  return null
}

function isScalar(value: unknown): boolean {
  if (typeof value === 'number') return Number.isFinite(value)
  return value === null || typeof value === 'string' || typeof value === 'boolean'
}

function innerValues(value: object): readonly unknown[] | JsonFault {
  if (Array.isArray(value)) return value
  const prototype: unknown = Object.getPrototypeOf(value)
  if (prototype !== Object.prototype && prototype !== null) return 'not-json'
  const entries = Object.entries(value)
  if (entries.some(([key]) => reservedKeys.has(key))) return 'reserved-key'
  return entries.flatMap(([, inner]) => (inner === undefined ? [] : [inner]))
}
