import { parseXPath, type XPath } from './parse-xpath.ts'
import { celCall } from './cel-functions.ts'
import { alike, asDecimal, Untranslatable, type Cel, type CelField, type CelScope } from './cel-value.ts'

export type Translated = { readonly cel: string } | { readonly reason: string }

/**
 * XLSForm's expressions in CEL, keeping their meaning where an answer is missing: an empty answer is null, and a
 * comparison with one is false. What CEL or the platform has not (patterns, today, positions) is said, never guessed.
 */
export function celFromXPath(source: string, scope: CelScope): Translated {
  const tree = parseXPath(source)
  if (!tree) return { reason: 'syntax' }
  try {
    return { cel: celOf(tree, scope).source }
  } catch (error) {
    if (error instanceof Untranslatable) return { reason: error.message }
    throw error
  }
}

function celOf(tree: XPath, scope: CelScope): Cel {
  switch (tree.kind) {
    case 'number':
      return { source: tree.text, type: tree.text.includes('.') ? 'decimal' : 'integer', literal: tree.text }
    case 'text':
      return { source: JSON.stringify(tree.text), type: 'text', literal: tree.text }
    case 'own':
      if (!scope.own) throw new Untranslatable('own-value-missing')
      return variable(scope.own)
    case 'field': {
      const field = scope.fields.get(tree.name)
      if (!field) throw new Untranslatable('unknown-field')
      return variable(field)
    }
    case 'negative': {
      const { source, type } = celOf(tree.of, scope)
      return { source: `-${source}`, type }
    }
    case 'call':
      return celCall(tree.name, tree.of, { scope, translate: (part) => celOf(part, scope) })
    case 'binary':
      return binary(tree.sign, celOf(tree.left, scope), celOf(tree.right, scope), fieldsIn(tree, scope))
  }
}

function variable(field: CelField): Cel {
  if (field.rows !== undefined) throw new Untranslatable('column-outside-its-table')
  return { source: field.id, type: field.type, ...(field.options ? { options: field.options } : {}) }
}

function binary(sign: string, left: Cel, right: Cel, read: readonly string[]): Cel {
  if (sign === 'and' || sign === 'or') {
    return { source: `(${left.source} ${sign === 'and' ? '&&' : '||'} ${right.source})`, type: 'boolean' }
  }
  if (sign === '=' || sign === '!=') return equality(sign === '=' ? '==' : '!=', left, right)
  if (['<', '<=', '>', '>='].includes(sign)) {
    const [a, b] = alike(left, right)
    const given = read.map((id) => `${id} != null && `).join('')
    return { source: `(${given}${a.source} ${sign} ${b.source})`, type: 'boolean' }
  }
  if (sign === 'div')
    return { source: `(${asDecimal(left).source} / ${asDecimal(right).source})`, type: 'decimal' }
  const [a, b] = alike(left, right)
  if (a.type === 'text') throw new Untranslatable('arithmetic-on-text')
  return { source: `(${a.source} ${sign === 'mod' ? '%' : sign} ${b.source})`, type: a.type }
}

function equality(sign: '==' | '!=', left: Cel, right: Cel): Cel {
  const value = right.literal === '' ? left : left.literal === '' ? right : null
  if (value) return { source: `(${value.source} ${sign} null)`, type: 'boolean' }
  if (left.type === 'texts' || right.type === 'texts')
    throw new Untranslatable('whole-multiple-choice-compared')
  const [a, b] = alike(left, right)
  return { source: `(${a.source} ${sign} ${b.source})`, type: 'boolean' }
}

/** Ids of the single answers an expression reads. */
function fieldsIn(tree: XPath, scope: CelScope): readonly string[] {
  const found = new Set<string>()
  const walk = (node: XPath): void => {
    if (node.kind === 'binary') {
      walk(node.left)
      walk(node.right)
    } else if (node.kind === 'negative') walk(node.of)
    else if (node.kind === 'field' || node.kind === 'own') {
      const field = node.kind === 'own' ? scope.own : scope.fields.get(node.name)
      if (field && field.rows === undefined && field.type !== 'rows') found.add(field.id)
    }
  }
  walk(tree)
  return [...found]
}
