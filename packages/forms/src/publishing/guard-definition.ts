import type { FindingCode } from '../findings/finding-codes.ts'
import type { Finding } from '../findings/finding.ts'

/** What is looked at before anything else: sizes a real form never has. */
export const guardLimits = {
  text: 2_000_000,
  depth: 16,
  nodes: 150_000,
  list: 1000,
  words: 4000,
  expressions: 400_000,
  findings: 20,
} as const

type Visit = {
  readonly value: unknown
  readonly path: string
  readonly depth: number
  readonly key: string
  readonly leave?: object
}

const references: ReadonlySet<string> = new Set(['$ref', '$dynamicRef', '$recursiveRef', '$id', '$anchor'])
const patterns: ReadonlySet<string> = new Set(['pattern', 'patternProperties', 'regex', 'format'])
const reserved: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype'])
const expressions: ReadonlySet<string> = new Set([
  'visibleWhen',
  'requiredWhen',
  'computed',
  'expression',
  'when',
])
/** Lists and how many items a form may have there; others get `guardLimits.list`. */
const lists: Readonly<Record<string, number>> = {
  sections: 60,
  fields: 100,
  columns: 30,
  // as many as a list of codes has; that an author's own are fewer is looked at later
  options: 2000,
  rules: 20,
}
const markup = /<[a-z/!?]|&(?:#|[a-z]+;)|javascript:/i

/**
 * Looks over a definition from outside without trusting anything about it, in one pass that stops early. Never recursive,
 * so no depth exhausts it; nothing is parsed, compiled or matched by a pattern of the author's.
 */
export function guardDefinition(definition: unknown): readonly Finding[] {
  const findings: Finding[] = []
  const note = (code: FindingCode, path: string, params?: Finding['params']): void => {
    findings.push({ code, path, severity: 'error', ...(params ? { params } : {}) })
  }
  if (typeof definition !== 'object' || definition === null || Array.isArray(definition)) {
    note('form.not-a-form', '')
    return findings
  }
  const above = new Set<object>()
  const stack: Visit[] = [{ value: definition, path: '', depth: 0, key: '' }]
  let nodes = 0
  let written = 0
  while (stack.length > 0 && findings.length < guardLimits.findings) {
    const visit = stack.pop()
    if (!visit) break
    if (visit.leave) {
      above.delete(visit.leave)
      continue
    }
    const { value, path, depth, key } = visit
    nodes += 1
    if (nodes > guardLimits.nodes) {
      note('form.too-big', path, { limit: guardLimits.nodes })
      break
    }
    if (typeof value === 'string') {
      if (expressions.has(key)) written += value.length
      if (written > guardLimits.expressions) {
        note('rule.cost', path, { limit: guardLimits.expressions })
        break
      }
      guardText(value, key, path, note)
    }
    if (typeof value !== 'object' || value === null) continue
    if (above.has(value)) {
      note('form.cyclic-content', path)
      continue
    }
    if (depth >= guardLimits.depth) {
      note('form.too-deep', path, { limit: guardLimits.depth })
      continue
    }
    above.add(value)
    stack.push({ value: null, path, depth, key, leave: value })
    if (Array.isArray(value)) guardList(value, visit, stack, note)
    else guardObject(value, visit, stack, note)
  }
  return findings
}

type Note = (code: FindingCode, path: string, params?: Finding['params']) => void

function guardText(text: string, key: string, path: string, note: Note): void {
  if (text.length > guardLimits.words) note('form.too-big', path, { limit: guardLimits.words })
  else if (key === 'vi' || key === 'en') {
    if (markup.test(text)) note('form.markup-in-text', path)
    else if (text.startsWith('=') || text.startsWith('@')) note('form.formula-in-text', path)
  }
}

function guardList(list: readonly unknown[], { path, depth, key }: Visit, stack: Visit[], note: Note): void {
  const limit = lists[key] ?? guardLimits.list
  if (list.length > limit) {
    note('form.too-big', path, { limit, found: list.length })
    return
  }
  for (let index = list.length - 1; index >= 0; index -= 1)
    stack.push({ value: list[index], path: `${path}/${index}`, depth: depth + 1, key })
}

function guardObject(object: object, { path, depth }: Visit, stack: Visit[], note: Note): void {
  const keys = Object.keys(object)
  if (keys.length > 60) {
    note('form.too-big', path, { limit: 60, found: keys.length })
    return
  }
  for (const key of keys.toReversed()) {
    const place = `${path}/${key.slice(0, 80).replaceAll('~', '~0').replaceAll('/', '~1')}`
    if (reserved.has(key)) note('form.reserved-key', place)
    else if (references.has(key)) note('form.remote-reference', place)
    else if (patterns.has(key)) note('form.author-pattern', place)
    else
      stack.push({
        value: (object as Readonly<Record<string, unknown>>)[key],
        path: place,
        depth: depth + 1,
        key,
      })
  }
}
