const quote = 0x22
const escape = 0x5c

export type JsonMeasure = { readonly depth: number; readonly members: number; readonly values: number }

/**
 * How deep a JSON text goes and how many members and values it has, counted on the letters before anything is built from
 * it. Stops as soon as `mostDepth` is passed. Whether it is JSON at all is not asked here.
 */
export function measureJson(text: string, mostDepth: number): JsonMeasure {
  let depth = 0
  let deepest = 0
  let members = 0
  let separators = 0
  let inText = false
  for (let at = 0; at < text.length && deepest <= mostDepth; at += 1) {
    const code = text.charCodeAt(at)
    if (inText) {
      if (code === escape) at += 1
      else if (code === quote) inText = false
    } else if (code === quote) inText = true
    else if (code === 0x7b || code === 0x5b) deepest = Math.max(deepest, (depth += 1))
    else if (code === 0x7d || code === 0x5d) depth -= 1
    else if (code === 0x3a) members += 1
    else if (code === 0x2c) separators += 1
  }
  return { depth: deepest, members, values: separators + deepest + 1 }
}
