/**
 * Breaks a centred text into the fewest lines of at most `longest` characters, as even as can be, so that no word is
 * left alone on the last line. Words are never split; a word longer than `longest` stands alone.
 */
export function balancedLines(text: string, longest: number): string[] {
  const words = text.split(/[ \n]+/).filter((word) => word !== '')
  const count = greedyCount(words, longest)
  return count < 2 ? [words.join(' ')] : split(words, count, longest)
}

function greedyCount(words: readonly string[], longest: number): number {
  let count = 1
  let length = -1
  for (const word of words) {
    if (length >= 0 && length + 1 + word.length > longest) {
      count += 1
      length = word.length
    } else length += 1 + word.length
  }
  return count
}

// “THI ĐUA - KHEN THƯỞNG” is broken near its dash only when nothing else helps.
const besideDash = /^(\S+ )?[-–]|[-–]( \S+)?$/
const brokenTerm = 500

type Best = { readonly cost: number; readonly lines: readonly string[] }

/** The division into `count` lines whose squared lengths add up to the least. */
function split(words: readonly string[], count: number, longest: number): string[] {
  const memory = new Map<string, Best>()
  const best = (from: number, left: number): Best => {
    const key = `${from}/${left}`
    const known = memory.get(key)
    if (known) return known
    const found =
      left === 1 ? lineOf(words.slice(from), longest) : bestSplit(words, from, left, longest, best)
    memory.set(key, found)
    return found
  }
  return [...best(0, count).lines]
}

function bestSplit(
  words: readonly string[],
  from: number,
  left: number,
  longest: number,
  best: (from: number, left: number) => Best,
): Best {
  let found: Best = { cost: Number.POSITIVE_INFINITY, lines: [words.slice(from).join(' ')] }
  for (let to = from + 1; to <= words.length - left + 1; to += 1) {
    const line = lineOf(words.slice(from, to), longest)
    if (line.cost === Number.POSITIVE_INFINITY) break
    const rest = best(to, left - 1)
    const cost = line.cost + rest.cost
    if (cost < found.cost) found = { cost, lines: [...line.lines, ...rest.lines] }
  }
  return found
}

function lineOf(words: readonly string[], longest: number): Best {
  const line = words.join(' ')
  const fits = line.length <= longest || words.length === 1
  const price = line.length ** 2 + (besideDash.test(line) ? brokenTerm : 0)
  return { cost: fits ? price : Number.POSITIVE_INFINITY, lines: [line] }
}
