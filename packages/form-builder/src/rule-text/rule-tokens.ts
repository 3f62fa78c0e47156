/** A word of a CEL expression and where it stands. */
export type RuleToken = {
  readonly kind: 'name' | 'number' | 'text' | 'sign'
  readonly text: string
  readonly start: number
  readonly end: number
}

const shapes =
  /\s+|(?<name>[A-Za-z_][A-Za-z0-9_]*)|(?<number>\d+\.\d+(?:[eE][+-]?\d+)?|\d+(?:[eE][+-]?\d+)?u?)|(?<text>"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*')|(?<sign>\|\||&&|==|!=|<=|>=|[<>()[\]{}.,:?!+\-*/%])/y

/** Cuts an expression into words; null when some character belongs to none. */
export function ruleTokens(source: string): readonly RuleToken[] | null {
  const tokens: RuleToken[] = []
  let at = 0
  while (at < source.length) {
    shapes.lastIndex = at
    const match = shapes.exec(source)
    if (!match) return null
    const end = at + match[0].length
    const kind = (['name', 'number', 'text', 'sign'] as const).find(
      (each) => match.groups?.[each] !== undefined,
    )
    if (kind) tokens.push({ kind, text: match[0], start: at, end })
    at = end
  }
  return tokens
}

/** The words as far as they can be read, for rules that are not finished. */
export function readableTokens(source: string): readonly RuleToken[] {
  for (let length = source.length; length > 0; length -= 1) {
    const tokens = ruleTokens(source.slice(0, length))
    if (tokens) return tokens
  }
  return []
}
