import { hasControlCharacter, normaliseText, ok, refuse } from '@thidua/kernel'
import type { Outcome, Problem } from '@thidua/kernel'
import { jsonLimits } from './scan-json.ts'

/** Names that reach into an object's prototype when copied carelessly; no field of ours is called so. */
const refusedKeys = new Set(['__proto__', 'constructor', 'prototype'])

/** Their control characters are reported at their place by the check of the form; a draft of a form is kept with them. */
const checkedByForms = new Set(['answers', 'changes', 'content'])

type Walk = { readonly problems: Problem[]; tooDeep: boolean; foundKey: string | null }

/**
 * Brings every text of an input to Unicode NFC and refuses prototype keys, depth and control characters. Unchanged parts
 * are given back as they came, so the common case copies nothing.
 */
export function cleanInput(value: unknown): Outcome<unknown> {
  const walk: Walk = { problems: [], tooDeep: false, foundKey: null }
  const cleaned = clean(value, '', 0, true, walk)
  if (walk.tooDeep) return refuse('input.too-deep', { limit: jsonLimits.depth })
  if (walk.foundKey !== null) {
    return refuse('input.invalid', undefined, [{ code: 'form.unknown-field', path: walk.foundKey }])
  }
  if (walk.problems.length > 0) return refuse('input.invalid', undefined, walk.problems.slice(0, 50))
  return ok(cleaned)
}

function clean(value: unknown, path: string, depth: number, strict: boolean, walk: Walk): unknown {
  if (typeof value === 'string') {
    if (strict && hasControlCharacter(value)) walk.problems.push({ code: 'form.control-character', path })
    return normaliseText(value)
  }
  if (typeof value !== 'object' || value === null) return value
  if (depth >= jsonLimits.depth) {
    walk.tooDeep = true
    return value
  }
  return Array.isArray(value)
    ? cleanList(value, path, depth, strict, walk)
    : cleanObject(value, path, depth, strict, walk)
}

function cleanList(
  items: readonly unknown[],
  path: string,
  depth: number,
  strict: boolean,
  walk: Walk,
): unknown {
  let copy: unknown[] | null = null
  for (let index = 0; index < items.length; index++) {
    const before = items[index]
    const after = clean(before, `${path}/${index}`, depth + 1, strict, walk)
    if (after !== before) {
      copy ??= [...items]
      copy[index] = after
    }
  }
  return copy ?? items
}

function cleanObject(value: object, path: string, depth: number, strict: boolean, walk: Walk): unknown {
  let copy: Record<string, unknown> | null = null
  for (const [key, before] of Object.entries(value)) {
    const place = `${path}/${escaped(key)}`
    if (refusedKeys.has(key)) walk.foundKey = place
    const after = clean(before, place, depth + 1, strict && !(depth === 0 && checkedByForms.has(key)), walk)
    if (after !== before) {
      copy ??= { ...value }
      copy[key] = after
    }
  }
  return copy ?? value
}

/** As JSON pointers want it (RFC 6901); hardly any key has something to escape. */
function escaped(key: string): string {
  return key.includes('~') || key.includes('/') ? key.replaceAll('~', '~0').replaceAll('/', '~1') : key
}
