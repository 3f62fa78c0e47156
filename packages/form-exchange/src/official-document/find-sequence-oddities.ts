import { lexicon } from './lexicon.ts'
import type { Oddity } from './parsed-document.ts'
import type { OutlineNode } from './build-outline.ts'
import { isBullet, type MarkerStyle } from './read-marker.ts'

const vietnamese = lexicon.letters.split(' ')
const latin = [...'abcdefghijklmnopqrstuvwxyz']
const numbered: ReadonlySet<MarkerStyle | 'root'> = new Set([
  'decimal',
  'decimal2',
  'decimal3',
  'roman',
  'named',
  'article',
])

/** Letters and numbers of one list that skip, repeat or go back. Printed markers are kept whatever is found. */
export function sequenceOddities(parent: OutlineNode): readonly Oddity[] {
  const lists = new Map<string, OutlineNode[]>()
  for (const child of parent.children) {
    if (child.label === null || child.style === 'root' || isBullet(child.style)) continue
    lists.set(child.style, [...(lists.get(child.style) ?? []), child])
  }
  return [...lists.values()].flatMap((list) => [...repeated(list), ...skipped(list)])
}

export function isBrokenSequence(items: readonly OutlineNode[]): boolean {
  const list = items.filter((item) => item.style !== 'root' && !isBullet(item.style))
  return repeated(list).length > 0 || skipped(list).some(({ code }) => code === 'numbers-skipped')
}

function repeated(list: readonly OutlineNode[]): readonly Oddity[] {
  const seen = new Set<string>()
  return list.flatMap((node) => {
    const label = node.label ?? ''
    if (!seen.has(label)) {
      seen.add(label)
      return []
    }
    return [{ code: 'marker-repeated' as const, source: node.source, params: { marker: label } }]
  })
}

function skipped(list: readonly OutlineNode[]): readonly Oddity[] {
  const [first] = list
  if (!first || list.length < 2) return []
  const labels = list.map((node) => node.label ?? '')
  if (first.style === 'lower' || first.style === 'upper') {
    const missing = missingLetters(labels.map((label) => label.toLowerCase()))
    if (missing.length === 0) return []
    return [oddity('letters-skipped', first, labels, missing)]
  }
  if (!numbered.has(first.style)) return []
  const numbers = labels.map(orderOf)
  const missing: string[] = []
  for (const [index, number] of numbers.entries()) {
    const before = index === 0 ? 0 : (numbers[index - 1] ?? 0)
    if (number > before + 1 && (index > 0 || number <= 3)) {
      for (let gap = before + 1; gap < number; gap += 1) missing.push(String(gap))
    } else if (number < before) missing.push(labels[index] ?? '')
  }
  return missing.length === 0 ? [] : [oddity('numbers-skipped', first, labels, missing)]
}

function oddity(
  code: 'letters-skipped' | 'numbers-skipped',
  first: OutlineNode,
  labels: readonly string[],
  missing: readonly string[],
): Oddity {
  return {
    code,
    source: first.source,
    params: { printed: labels.join(' '), missing: missing.slice(0, 20).join(' ') },
  }
}

/** Official lists run a b c d đ e g h i k…; some run as in English. What both would have is not missing. */
function missingLetters(labels: readonly string[]): readonly string[] {
  const gaps = [vietnamese, latin].map((alphabet) => gapsIn(alphabet, labels))
  if (gaps.some((gap) => gap.length === 0)) return []
  return [...new Set(gaps.flat())]
}

function gapsIn(alphabet: readonly string[], labels: readonly string[]): readonly string[] {
  const last = Math.max(...labels.map((label) => alphabet.indexOf(label)))
  const strangers = labels.filter((label) => !alphabet.includes(label))
  return [...alphabet.slice(0, last + 1).filter((letter) => !labels.includes(letter)), ...strangers]
}

/** The number a label stands for: `3`, `2.3`, `III`; 0 for none. */
export function orderOf(label: string): number {
  const digits = /(\d+)$/.exec(label)
  if (digits) return Number(digits[1])
  const values: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50 }
  const parts = [...label.toLowerCase()].map((letter) => values[letter] ?? 0)
  return parts.reduce((sum, value, index) => sum + (value < (parts[index + 1] ?? 0) ? -value : value), 0)
}
