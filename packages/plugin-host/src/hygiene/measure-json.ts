const quote = 0x22
const escape = 0x5c
const blank = 0x20

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
  for (let at = 0; at < text.length && deepest <= mostDepth; at += 1) {
    const code = text.charCodeAt(at)
    if (code === blank) continue
    if (code === quote) at = endOfText(text, at)
    else if (code === 0x7b || code === 0x5b) deepest = Math.max(deepest, (depth += 1))
    else if (code === 0x7d || code === 0x5d) depth -= 1
    else if (code === 0x3a) members += 1
    else if (code === 0x2c) separators += 1
  }
  return { depth: deepest, members, values: separators + deepest + 1 }
}

/** Where the text that begins at `start` ends: at the next quote an even number of back-slashes stands before. */
function endOfText(text: string, start: number): number {
  for (let end = text.indexOf('"', start + 1); end >= 0; end = text.indexOf('"', end + 1)) {
    let before = end
    while (text.charCodeAt(before - 1) === escape) before -= 1
    if ((end - before) % 2 === 0) return end
  }
  return text.length
}
