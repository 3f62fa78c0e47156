import { xpathTokens, type Token } from './xpath-tokens.ts'

export type XPath =
  | { readonly kind: 'number'; readonly text: string }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'field'; readonly name: string }
  | { readonly kind: 'own' }
  | { readonly kind: 'call'; readonly name: string; readonly of: readonly XPath[] }
  | { readonly kind: 'binary'; readonly sign: string; readonly left: XPath; readonly right: XPath }
  | { readonly kind: 'negative'; readonly of: XPath }

const levels: readonly (readonly string[])[] = [
  ['or'],
  ['and'],
  ['=', '!='],
  ['<', '<=', '>', '>='],
  ['+', '-'],
  ['*', 'div', 'mod'],
]
const deepest = 40

type Reader = { readonly tokens: readonly Token[]; at: number; depth: number }

/** The tree of an expression, or null when it is not one: wrong syntax, too long, too deep. */
export function parseXPath(source: string): XPath | null {
  const tokens = xpathTokens(source)
  if (!tokens || tokens.length === 0) return null
  const reader: Reader = { tokens, at: 0, depth: 0 }
  const tree = readLevel(reader, 0)
  return reader.at === tokens.length ? tree : null
}

function readLevel(reader: Reader, level: number): XPath | null {
  const signs = levels[level]
  if (!signs) return readUnary(reader)
  let left = readLevel(reader, level + 1)
  for (;;) {
    const token = reader.tokens[reader.at]
    const isSign = token && (token.kind === 'sign' || token.kind === 'name') && signs.includes(token.text)
    if (!left || !isSign) return left
    reader.at += 1
    const right = readLevel(reader, level + 1)
    if (!right) return null
    left = { kind: 'binary', sign: token.text, left, right }
  }
}

function readUnary(reader: Reader): XPath | null {
  if (reader.tokens[reader.at]?.text !== '-' || reader.tokens[reader.at]?.kind !== 'sign')
    return readPrimary(reader)
  reader.at += 1
  const of = readPrimary(reader)
  return of ? { kind: 'negative', of } : null
}

function readPrimary(reader: Reader): XPath | null {
  const token = reader.tokens[reader.at]
  if (!token) return null
  reader.at += 1
  if (token.kind === 'number' || token.kind === 'text') return { kind: token.kind, text: token.text }
  if (token.kind === 'field') return { kind: 'field', name: token.text }
  if (token.kind === 'name') return readCall(reader, token.text)
  if (token.text === '.') return { kind: 'own' }
  if (token.text !== '(') return null
  return within(reader, () => {
    const inner = readLevel(reader, 0)
    return inner && takeSign(reader, ')') ? inner : null
  })
}

function readCall(reader: Reader, name: string): XPath | null {
  if (!takeSign(reader, '(')) return null
  if (takeSign(reader, ')')) return { kind: 'call', name, of: [] }
  return within(reader, () => {
    const of: XPath[] = []
    do {
      const argument = readLevel(reader, 0)
      if (!argument) return null
      of.push(argument)
    } while (takeSign(reader, ','))
    return takeSign(reader, ')') ? { kind: 'call', name, of } : null
  })
}

function within(reader: Reader, read: () => XPath | null): XPath | null {
  reader.depth += 1
  if (reader.depth > deepest) return null
  const tree = read()
  reader.depth -= 1
  return tree
}

function takeSign(reader: Reader, sign: string): boolean {
  const token = reader.tokens[reader.at]
  if (token?.kind !== 'sign' || token.text !== sign) return false
  reader.at += 1
  return true
}
