import { ok, type ErrorCode, type Outcome } from '@thidua/kernel'
import { refusePackage } from '../package/refuse-package.ts'
import { pluginBounds, type JsonBounds } from './json-bounds.ts'
import { measureJson } from './measure-json.ts'

/**
 * Parses JSON that is neither too deep nor too large, and in which no object says the same key twice (two readers would
 * believe two different things). Refuses `plugin.schema-bounds`, `plugin.file-invalid`; for the manifest `plugin.manifest-invalid`.
 */
export function readBoundedJson(
  text: string,
  file: string,
  bounds: JsonBounds = pluginBounds,
): Outcome<unknown> {
  const measure = measureJson(text, bounds.depth)
  if (measure.depth > bounds.depth) return refusePackage('plugin.schema-bounds', { reason: 'too-deep', file })
  if (measure.values > bounds.nodes)
    return refusePackage('plugin.schema-bounds', { reason: 'too-many-values', file })
  const code: ErrorCode = file === 'plugin.json' ? 'plugin.manifest-invalid' : 'plugin.file-invalid'
  const value = parse(text)
  if (value === undefined) return refusePackage(code, { reason: 'not-json', file })
  if (countMembers(value) !== measure.members) return refusePackage(code, { reason: 'key-twice', file })
  return ok(value)
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** Recursion is as deep as the text was measured to be. */
function countMembers(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0
  const inner = Object.values(value)
  let count = Array.isArray(value) ? 0 : inner.length
  for (const one of inner) count += countMembers(one)
  return count
}
