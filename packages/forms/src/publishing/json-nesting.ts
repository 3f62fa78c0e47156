/** Deepest nesting of brackets outside of texts, without parsing. */
export function deepestNesting(text: string): number {
  let depth = 0
  let deepest = 0
  let inText = false
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at)
    if (inText) {
      if (unit === 0x5c) at += 1
      else if (unit === 0x22) inText = false
    } else if (unit === 0x22) inText = true
    else if (unit === 0x7b || unit === 0x5b) deepest = Math.max(deepest, (depth += 1))
    else if (unit === 0x7d || unit === 0x5d) depth -= 1
  }
  return deepest
}
