import type { Option } from './select.tsx'

const shown = 100

/** Options that hold every word of the text, tone marks and case forgiven; those that begin with it first. */
export function findMatches(options: readonly Option[], text: string): readonly Option[] {
  const wanted = fold(text)
  if (wanted === '') return options.slice(0, shown)
  const words = wanted.split(' ')
  const found = options.filter((option) => {
    const key = fold(`${option.label} ${option.help ?? ''}`)
    return words.every((word) => key.includes(word))
  })
  const begins = found.filter((option) => fold(option.label).startsWith(wanted))
  return [...begins, ...found.filter((option) => !begins.includes(option))].slice(0, shown)
}

/** The next option in a direction that may be chosen, round the ends. */
export function nextActive(options: readonly Option[], from: number, step: 1 | -1): number {
  for (let moved = 1; moved <= options.length; moved += 1) {
    const index = (from + step * moved + options.length * moved) % options.length
    if (!options[index]?.disabled) return index
  }
  return from
}

function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[\u0111\u0110]/g, 'd')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase()
}
