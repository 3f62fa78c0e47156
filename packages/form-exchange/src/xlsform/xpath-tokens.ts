export type Token =
  | { readonly kind: 'number'; readonly text: string }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'field'; readonly text: string }
  | { readonly kind: 'name'; readonly text: string }
  | { readonly kind: 'sign'; readonly text: string }

const patterns: readonly (readonly [RegExp, Token['kind']])[] = [
  [/\$\{\s*([A-Za-z_][\w.-]{0,100})\s*\}/y, 'field'],
  [/(\d{1,15}(?:\.\d{1,10})?)/y, 'number'],
  [/'([^']*)'/y, 'text'],
  [/"([^"]*)"/y, 'text'],
  [/‘([^’]*)’/y, 'text'],
  [/(<=|>=|!=|[=<>+*(),.|/-])/y, 'sign'],
  [/([A-Za-z_][\w:-]{0,60})/y, 'name'],
]

const mostTokens = 400

/** Null for anything that is not written in the expression language of XLSForm, or is too long. */
export function xpathTokens(source: string): readonly Token[] | null {
  const tokens: Token[] = []
  let at = 0
  while (at < source.length) {
    if (/\s/.test(source[at] ?? '')) {
      at += 1
      continue
    }
    const token = tokenAt(source, at)
    if (!token || tokens.length >= mostTokens) return null
    tokens.push({ kind: token.kind, text: token.text })
    at = token.end
  }
  return tokens
}

function tokenAt(source: string, at: number): { kind: Token['kind']; text: string; end: number } | null {
  for (const [pattern, kind] of patterns) {
    pattern.lastIndex = at
    const match = pattern.exec(source)
    if (match) return { kind, text: match[1] ?? '', end: at + match[0].length }
  }
  return null
}
