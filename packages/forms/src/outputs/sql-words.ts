/** Longest name PostgreSQL keeps, in bytes; ours are ASCII. */
const longestName = 63

/** A name of SQL from camelCase or kebab-case: lower case, digits and underscores only. */
export function sqlName(words: string): string {
  const snake = words
    .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
    .replace(/[^A-Za-z0-9]+/g, '_')
    .toLowerCase()
  return /^[a-z]/.test(snake) ? snake : `c_${snake}`
}

/** Gives each wish a name of its own: cut to length, numbered where two would be the same. */
export function distinctNames(taken: Iterable<string> = []): (wish: string) => string {
  const used = new Set(taken)
  return (wish) => {
    let name = wish.slice(0, longestName)
    for (let order = 2; used.has(name); order += 1) {
      const ending = `_${order}`
      name = `${wish.slice(0, longestName - ending.length)}${ending}`
    }
    used.add(name)
    return name
  }
}

/** Always quoted, so that no name is ever a word of the language. */
export function quoteName(name: string): string {
  return `"${name.replaceAll('"', '""')}"`
}

/** A text; with standard strings (the only ones PostgreSQL has by default) a backslash is a backslash. */
export function quoteText(text: string): string {
  return `'${text.replaceAll('\u0000', '').replaceAll("'", "''")}'`
}
