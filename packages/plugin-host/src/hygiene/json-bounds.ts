/** How deep, wide and long data of a plugin may be; what our own plugins need at most is 10 deep and 58 wide. */
export type JsonBounds = {
  readonly depth: number
  readonly nodes: number
  readonly members: number
  readonly items: number
  readonly textLength: number
  readonly keyLength: number
}

export const pluginBounds: JsonBounds = {
  depth: 24,
  nodes: 60_000,
  members: 400,
  items: 2_000,
  textLength: 20_000,
  keyLength: 120,
}

/** A catalogue lists up to two thousand versions. */
export const catalogueBounds: JsonBounds = { ...pluginBounds, nodes: 400_000 }
