import { ok, type Outcome } from '@thidua/kernel'
import { walkXml } from '../xml/walk-xml.ts'

export type ListLevel = { readonly format: string; readonly text: string; readonly start: number }
/** Levels by list id (`numId`), then by depth. */
export type Numbering = ReadonlyMap<string, ReadonlyMap<number, ListLevel>>

/** What Word writes before a list paragraph stands apart from the text; this reads the patterns, as `%1)`. */
export function readNumbering(bytes: Uint8Array): Outcome<Numbering> {
  const abstract = new Map<string, Map<number, ListLevel>>()
  const lists = new Map<string, Map<number, ListLevel>>()
  let levels: Map<number, ListLevel> | null = null
  let list = ''
  let depth = -1
  let level: { format: string; text: string; start: number } | null = null
  const walked = walkXml(bytes, {
    open(name, attributes) {
      const value = attributes.val ?? ''
      if (name === 'abstractNum') abstract.set(attributes.abstractNumId ?? '', (levels = new Map()))
      else if (name === 'num') list = attributes.numId ?? ''
      else if (name === 'abstractNumId') lists.set(list, new Map(abstract.get(value)))
      else if (name === 'lvl') {
        depth = Number(attributes.ilvl)
        level = { format: 'decimal', text: '', start: 1 }
      } else if (name === 'numFmt' && level) level.format = value
      else if (name === 'lvlText' && level) level.text = value
      else if (name === 'start' && level) level.start = Number(value) || 0
    },
    close(name) {
      if (name === 'lvl' && level) {
        levels?.set(depth, level)
        level = null
      } else if (name === 'abstractNum') levels = null
    },
  })
  return walked.ok ? ok(lists) : walked
}

export type ListCounters = Map<string, number[]>

/** The marker Word would print before the next paragraph of this list and depth. */
export function nextMarker(
  numbering: Numbering,
  counters: ListCounters,
  list: string,
  depth: number,
): string {
  const levels = numbering.get(list)
  const level = levels?.get(depth)
  if (!levels || !level || depth < 0 || depth > 8) return ''
  const counts = counters.get(list) ?? []
  counters.set(list, counts)
  counts.length = Math.min(counts.length, depth + 1)
  for (let above = 0; above <= depth; above += 1)
    counts[above] ??= (levels.get(above)?.start ?? 1) - (above === depth ? 1 : 0)
  counts[depth] = (counts[depth] ?? 0) + 1
  if (level.format === 'none') return ''
  if (level.format === 'bullet') return bulletSign(level.text)
  return level.text.replace(/%(\d)/g, (_, order: string) => {
    const above = Number(order) - 1
    return written(counts[above] ?? 1, levels.get(above)?.format ?? 'decimal')
  })
}

/** Bullets come from symbol fonts; a minus and a plus mean something in official texts, the rest is a dot. */
function bulletSign(text: string): string {
  if (/^[-–—+]$/.test(text)) return text
  return text === '' ? '' : '•'
}

function written(count: number, format: string): string {
  if (format === 'lowerLetter') return letters(count)
  if (format === 'upperLetter') return letters(count).toUpperCase()
  if (format === 'lowerRoman') return roman(count).toLowerCase()
  return format === 'upperRoman' ? roman(count) : String(count)
}

function letters(count: number): string {
  return String.fromCharCode(97 + ((Math.max(count, 1) - 1) % 26)).repeat(Math.ceil(Math.max(count, 1) / 26))
}

function roman(count: number): string {
  const signs: readonly (readonly [number, string])[] = [
    [50, 'L'],
    [40, 'XL'],
    [10, 'X'],
    [9, 'IX'],
    [5, 'V'],
    [4, 'IV'],
    [1, 'I'],
  ]
  let rest = Math.min(count, 89)
  let written = ''
  for (const [value, sign] of signs) for (; rest >= value; rest -= value) written += sign
  return written
}
