/** A template that draws nothing. */
export function nothing(): null {
  return null
}
