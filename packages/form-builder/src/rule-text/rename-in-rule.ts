import { ruleTokens } from './rule-tokens.ts'
import type { RuleToken } from './rule-tokens.ts'

const walks: ReadonlySet<string> = new Set(['all', 'exists', 'exists_one', 'map', 'filter'])

/** The expression with a field's id replaced wherever it is read; a row variable of that name is something else and stays. */
export function renameFieldInRule(source: string, from: string, to: string): string {
  const tokens = ruleTokens(source)
  if (!tokens || from === to) return source
  const shadowed = walksOf(tokens).filter((walk) => walk.variable === from)
  const isShadowed = (at: number) => shadowed.some((walk) => at > walk.open && at < walk.close)
  return replaced(source, tokens, to, (_, at) => isRead(tokens, at, from) && !isShadowed(at))
}

/** The expression with a column's id replaced inside the walks over its table. */
export function renameColumnInRule(source: string, table: string, from: string, to: string): string {
  const tokens = ruleTokens(source)
  if (!tokens || from === to) return source
  const own = walksOf(tokens).filter((walk) => walk.list === table)
  return replaced(source, tokens, to, (token, at) => {
    const variable = tokens[at - 2]
    if (token.text !== from || tokens[at - 1]?.text !== '.' || variable?.kind !== 'name') return false
    return own.some((walk) => at > walk.open && at < walk.close && walk.variable === variable.text)
  })
}

/** The ids of fields an expression reads, for what can be said before it compiles. */
export function namesInRule(source: string): ReadonlySet<string> {
  const tokens = ruleTokens(source) ?? []
  const names = tokens.filter((token, at) => isRead(tokens, at, token.text)).map((token) => token.text)
  return new Set(names)
}

type ListWalk = {
  /** The list at the start of the chain: `classes` in `classes.filter(c, …).map(d, …)`. */
  readonly list: string | null
  readonly variable: string
  readonly open: number
  readonly close: number
}

function walksOf(tokens: readonly RuleToken[]): readonly ListWalk[] {
  return tokens.flatMap((token, at) => {
    const isWalk = token.kind === 'name' && walks.has(token.text) && tokens[at - 1]?.text === '.'
    const variable = tokens[at + 2]
    if (!isWalk || tokens[at + 1]?.text !== '(' || variable?.kind !== 'name') return []
    const open = at + 1
    return [{ list: listOf(tokens, at - 1), variable: variable.text, open, close: closingOf(tokens, open) }]
  })
}

/** Goes back along `list.walk(…).walk(…)` from the dot at `dot`. */
function listOf(tokens: readonly RuleToken[], dot: number): string | null {
  const before = tokens[dot - 1]
  if (before?.kind === 'name') return tokens[dot - 2]?.text === '.' ? null : before.text
  if (before?.text !== ')') return null
  const open = openingOf(tokens, dot - 1)
  return tokens[open - 1]?.kind === 'name' && tokens[open - 2]?.text === '.' ? listOf(tokens, open - 2) : null
}

function closingOf(tokens: readonly RuleToken[], open: number): number {
  let depth = 0
  for (let at = open; at < tokens.length; at += 1) {
    if (tokens[at]?.text === '(') depth += 1
    if (tokens[at]?.text === ')') depth -= 1
    if (depth === 0) return at
  }
  return tokens.length
}

function openingOf(tokens: readonly RuleToken[], close: number): number {
  let depth = 0
  for (let at = close; at >= 0; at -= 1) {
    if (tokens[at]?.text === ')') depth += 1
    if (tokens[at]?.text === '(') depth -= 1
    if (depth === 0) return at
  }
  return 0
}

function isRead(tokens: readonly RuleToken[], at: number, name: string): boolean {
  const token = tokens[at]
  return (
    token?.kind === 'name' &&
    token.text === name &&
    tokens[at - 1]?.text !== '.' &&
    tokens[at + 1]?.text !== '('
  )
}

function replaced(
  source: string,
  tokens: readonly RuleToken[],
  to: string,
  meant: (token: RuleToken, at: number) => boolean,
): string {
  let text = ''
  let from = 0
  for (const [at, token] of tokens.entries()) {
    if (!meant(token, at)) continue
    text += source.slice(from, token.start) + to
    from = token.end
  }
  return text + source.slice(from)
}
