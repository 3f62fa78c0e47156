import type { ErrorCode } from '@thidua/kernel'
import type { PackageReason } from '../package/package-reasons.ts'

export type HygieneFault = { readonly code: ErrorCode; readonly reason: PackageReason }

const reserved: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype'])
/** Names every object answers to by itself: a careless reader would take them for content. */
export const inherited: ReadonlySet<string> = new Set(Object.getOwnPropertyNames(Object.prototype))

/** JSON Schema is written by the platform alone; nothing a plugin carries is compiled as one. */
const schemaWords: ReadonlySet<string> = new Set([
  '$defs',
  '$dynamicRef',
  '$recursiveRef',
  'additionalProperties',
  'allOf',
  'anyOf',
  'definitions',
  'dependentSchemas',
  'oneOf',
  'properties',
  'propertyNames',
  'unevaluatedProperties',
])
const schemaNames: ReadonlySet<string> = new Set([
  '$anchor',
  '$dynamicAnchor',
  '$id',
  '$vocabulary',
  '$comment',
])
const patterns: ReadonlySet<string> = new Set(['pattern', 'patternProperties', 'regex', 'regexp'])

/** What is wrong with a key wherever it stands, or null. */
export function faultOfKey(key: string): HygieneFault | null {
  if (reserved.has(key) || inherited.has(key)) return { code: 'plugin.reserved-key', reason: 'key-reserved' }
  if (schemaWords.has(key)) return { code: 'plugin.schema-bounds', reason: 'schema-in-data' }
  if (schemaNames.has(key)) return { code: 'plugin.reference', reason: 'schema-renamed' }
  if (patterns.has(key)) return { code: 'plugin.pattern', reason: 'pattern-in-data' }
  if (!/^[$\x20-\x7e]+$/.test(key)) return { code: 'plugin.id-invalid', reason: 'id-letters' }
  return /["'`<>\\{}();]/.test(key) ? { code: 'plugin.id-invalid', reason: 'id-letters' } : null
}
