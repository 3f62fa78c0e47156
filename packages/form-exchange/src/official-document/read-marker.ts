import { lexicon } from './lexicon.ts'

export type MarkerStyle =
  | 'part'
  | 'article'
  | 'roman'
  | 'upper'
  | 'named'
  | 'decimal'
  | 'decimal2'
  | 'decimal3'
  | 'lower'
  | 'lowerRoman'
  | 'dash'
  | 'plus'
  | 'dot'
  | 'heading'
  | 'subheading'

export type Marker = {
  readonly style: MarkerStyle
  /** As printed, without bracket or full stop. */
  readonly label: string
  /** Length of the marker and the blanks after it. */
  readonly length: number
}

type Pattern = readonly [RegExp, MarkerStyle | ((label: string) => MarkerStyle)]

const named = new RegExp(lexicon.patterns.named, 'u')
const article = new RegExp(lexicon.patterns.article, 'u')
const part = new RegExp(lexicon.patterns.part, 'u')
const patterns: readonly Pattern[] = [
  [/^(M{0,2}(?:X[LC]|L?X{0,3})(?:IX|IV|V?I{0,3}))[.)]\s+/, 'roman'],
  [/^([A-HĐ])[.)]\s+/, 'upper'],
  [/^(\d{1,2}\.\d{1,2}\.\d{1,2})[.)]?\s+/, 'decimal3'],
  [/^(\d{1,2}\.\d{1,2})[.)]?\s+/, 'decimal2'],
  [/^\(?(\d{1,2})[.)/]\s+/, 'decimal'],
  [/^\(?([a-zđ]\.?\d{0,2})[.)]\s+/, 'lower'],
  [/^\(?(i{2,3}|iv|vi{1,3}|ix)[.)]\s+/, 'lowerRoman'],
  [/^([-–—−])\s*(?=\S)/, 'dash'],
  [/^(\+)\s*(?=\S)/, 'plus'],
  [/^([•●▪■◦○*✓✔➢❖\uF000-\uF0FF·])\s*(?=\S)/u, 'dot'],
]

export function readMarker(text: string): Marker | null {
  for (const [pattern, style] of patterns) {
    const match = pattern.exec(text)
    const label = match?.[1]
    if (!match || !label) continue
    return { style: typeof style === 'function' ? style(label) : style, label, length: match[0].length }
  }
  return readNamed(text)
}

function readNamed(text: string): Marker | null {
  for (const [pattern, style] of [
    [article, 'article'],
    [named, 'named'],
    [part, 'part'],
  ] as const) {
    const match = pattern.exec(text)
    if (match?.[2]) return { style, label: match[2], length: match[0].length }
  }
  return null
}

export function hasMarker(text: string): boolean {
  return readMarker(text) !== null
}

/** Signs that carry no order of their own. */
export function isBullet(style: MarkerStyle): boolean {
  return style === 'dash' || style === 'plus' || style === 'dot'
}
