import { ok, type Outcome } from '@thidua/kernel'
import { refusePackage } from '../package/refuse-package.ts'
import type { PackageReason } from '../package/package-reasons.ts'
import { faultOfKey, type HygieneFault } from './fault-of-key.ts'
import { faultOfMember } from './fault-of-member.ts'
import { pluginBounds } from './json-bounds.ts'

type Walk = { readonly path: (string | number)[]; fault: HygieneFault | null; key: string }

/**
 * Looks once over everything a file says before anything is compiled from it: reserved and inherited keys, ids that are
 * none, references outwards, patterns and schemas in data, sizes. Answers of fixtures are people's words and may hold any.
 */
export function checkHygiene(value: unknown, file: string): Outcome<void> {
  const walk: Walk = { path: [], fault: null, key: '' }
  visit(value, walk, false)
  if (!walk.fault) return ok()
  const place = walk.path
    .map((part) => `/${String(part).replaceAll('~', '~0').replaceAll('/', '~1')}`)
    .join('')
  return refusePackage(walk.fault.code, {
    reason: walk.fault.reason,
    file,
    place,
    ...(walk.key === '' ? {} : { key: walk.key }),
  })
}

/** True when a fault was found; the path then leads to it. */
function visit(value: unknown, walk: Walk, inAnswers: boolean): boolean {
  if (typeof value === 'string') return value.length > 0 && faultyText(value, walk)
  if (typeof value !== 'object' || value === null) return false
  if (Array.isArray(value)) {
    if (value.length > pluginBounds.items) return found(walk, bounds('too-wide'))
    return value.some((item, at) => step(item, at, walk, inAnswers))
  }
  const members = Object.entries(value)
  if (members.length > pluginBounds.members) return found(walk, bounds('too-wide'))
  return members.some(([key, inner]) => {
    if (key.length > pluginBounds.keyLength) return found(walk, bounds('key-too-long'), key)
    const fault = faultOfKey(key) ?? (inAnswers ? null : faultOfMember(key, inner))
    if (fault) {
      walk.path.push(key)
      return found(walk, fault, key)
    }
    return step(inner, key, walk, inAnswers || (walk.path.length === 0 && key === 'answers'))
  })
}

function step(value: unknown, at: string | number, walk: Walk, inAnswers: boolean): boolean {
  walk.path.push(at)
  if (visit(value, walk, inAnswers)) return true
  walk.path.pop()
  return false
}

function faultyText(text: string, walk: Walk): boolean {
  if (text.length > pluginBounds.textLength) return found(walk, bounds('text-too-long'))
  return /\p{Cs}/u.test(text) && found(walk, { code: 'plugin.file-invalid', reason: 'text-broken' })
}

function found(walk: Walk, fault: HygieneFault, key = ''): true {
  walk.fault = fault
  walk.key = key
  return true
}

function bounds(reason: PackageReason): HygieneFault {
  return { code: 'plugin.schema-bounds', reason }
}
