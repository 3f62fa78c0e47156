import { inherited, type HygieneFault } from './fault-of-key.ts'

const idKey = /^(id|key)$|[a-z]Id$/
const id = /^[A-Za-z0-9][A-Za-z0-9.:_-]*$/
const longestId = 80
const addressKey = /^(href|src|url|uri|link|action|icon|image)$/i
/** What an editor reads; nothing is ever fetched from it. Ours, or a path on the author's own disk. */
const schemaAddress =
  /^(https:\/\/thidua\.vn\/schemas\/v1\/[a-z-]+\.schema\.json|(\.{1,2}\/)[A-Za-z0-9@._/-]+)$/

/** What is wrong with the text a key holds, or null: ids that are none, and addresses that lead out of the package. */
export function faultOfMember(key: string, value: unknown): HygieneFault | null {
  if (key === '$schema') return schemaAddress.test(String(value)) ? null : outside
  if (key === '$ref')
    return String(value).startsWith('#')
      ? { code: 'plugin.schema-bounds', reason: 'schema-in-data' }
      : outside
  if (
    addressKey.test(key) &&
    typeof value === 'string' &&
    /^[\s\p{C}]*[a-z][a-z0-9+.-]*:|^[\s\p{C}]*(\/\/|\\)/iu.test(value)
  )
    return outside
  return idKey.test(key) ? faultOfId(value) : null
}

const outside: HygieneFault = { code: 'plugin.reference', reason: 'leads-outside' }

function faultOfId(value: unknown): HygieneFault | null {
  if (typeof value !== 'string') return null
  if (value === '') return { code: 'plugin.id-invalid', reason: 'id-empty' }
  if (value.length > longestId) return { code: 'plugin.id-invalid', reason: 'id-too-long' }
  const last = value.split(/[.:]/).at(-1) ?? value
  if (inherited.has(value) || inherited.has(last) || value === 'prototype')
    return { code: 'plugin.id-invalid', reason: 'id-reserved' }
  return id.test(value) ? null : { code: 'plugin.id-invalid', reason: 'id-letters' }
}
