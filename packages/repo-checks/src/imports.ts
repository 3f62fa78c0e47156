export type ImportedModule = { readonly specifier: string; readonly line: number; readonly typeOnly: boolean }

const statement =
  /(?:^|\n)[ \t]*(import|export)\s+(type\s+)?(?:[\w$*\s{},]+?\s+from\s+)?['"]([^'"\n]+)['"]|\bimport\(\s*['"]([^'"\n]+)['"]\s*\)/g

/** Every module a TypeScript text names in an import or a re-export. */
export function listImports(text: string): ImportedModule[] {
  const found: ImportedModule[] = []
  for (const match of withoutComments(text).matchAll(statement)) {
    const specifier = match[3] ?? match[4]
    if (specifier === undefined) continue
    const start = match.index + (match[0].startsWith('\n') ? 1 : 0)
    found.push({ specifier, line: lineAt(text, start), typeOnly: match[2] !== undefined })
  }
  return found
}

export function lineAt(text: string, index: number): number {
  let line = 1
  for (let at = text.indexOf('\n'); at !== -1 && at < index; at = text.indexOf('\n', at + 1)) line += 1
  return line
}

/** Comments become spaces of the same length, so places stay true. Strings and templates are left alone. */
export function withoutComments(text: string): string {
  return text.replace(
    /("(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'|`(?:\\.|[^`\\])*`)|(\/\/[^\n]*|\/\*[\s\S]*?\*\/)/g,
    (whole, kept: string | undefined) => kept ?? whole.replace(/[^\n]/g, ' '),
  )
}
