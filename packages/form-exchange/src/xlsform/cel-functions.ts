import { asDecimal, optionLiteral, Untranslatable, type Cel, type CelScope } from './cel-value.ts'
import type { XPath } from './parse-xpath.ts'

type Bench = { readonly scope: CelScope; readonly translate: (tree: XPath) => Cel }
type Translate = (of: readonly XPath[], bench: Bench) => Cel

const functions: Readonly<Record<string, Translate>> = {
  selected: (of, bench) => {
    const [list, wanted] = two(of, bench)
    const option =
      list.options && wanted.literal !== undefined ? optionLiteral(list.options, wanted.literal) : wanted
    if (list.type === 'texts') {
      return { source: `(${list.source} != null && ${option.source} in ${list.source})`, type: 'boolean' }
    }
    return { source: `(${list.source} == ${option.source})`, type: 'boolean' }
  },
  not: (of, bench) => ({ source: `!(${one(of, bench).source})`, type: 'boolean' }),
  if: (of, bench) => {
    const [condition, yes, no] = of
    if (!condition || !yes || !no || of.length !== 3) throw new Untranslatable('arguments')
    const [then, otherwise] = [bench.translate(yes), bench.translate(no)]
    const decimal =
      then.type !== otherwise.type && [then, otherwise].every(({ type }) => /integer|decimal/.test(type))
    const [a, b] = decimal ? [asDecimal(then), asDecimal(otherwise)] : [then, otherwise]
    return { source: `(${bench.translate(condition).source} ? ${a.source} : ${b.source})`, type: a.type }
  },
  coalesce: (of, bench) => {
    const [first, second] = two(of, bench)
    return { source: `(${first.source} != null ? ${first.source} : ${second.source})`, type: first.type }
  },
  'count-selected': (of, bench) => counted(one(of, bench), 'texts'),
  count: (of, bench) => counted(one(of, bench), 'rows'),
  'string-length': (of, bench) => {
    const text = one(of, bench)
    if (text.type !== 'text') throw new Untranslatable('types-differ')
    return { source: `(${text.source} == null ? 0 : size(${text.source}))`, type: 'integer' }
  },
  contains: (of, bench) => method('contains', of, bench),
  'starts-with': (of, bench) => method('startsWith', of, bench),
  'ends-with': (of, bench) => method('endsWith', of, bench),
  number: (of, bench) => asDecimal(one(of, bench)),
  int: (of, bench) => ({ source: `int(${one(of, bench).source})`, type: 'integer' }),
  date: (of, bench) => {
    const date = one(of, bench)
    if (!/^\d{4}-\d{2}-\d{2}$/.test(date.literal ?? '')) throw new Untranslatable('types-differ')
    return date
  },
  sum: sumOfColumn,
  true: () => ({ source: 'true', type: 'boolean' }),
  false: () => ({ source: 'false', type: 'boolean' }),
}

/** A call in CEL. Functions the platform refuses on purpose (patterns, the clock) are untranslatable by name. */
export function celCall(name: string, of: readonly XPath[], bench: Bench): Cel {
  const translate = Object.hasOwn(functions, name) ? functions[name] : undefined
  if (!translate) throw new Untranslatable(`function:${name}`)
  return translate(of, bench)
}

function one(of: readonly XPath[], bench: Bench): Cel {
  const [only] = of
  if (!only || of.length !== 1) throw new Untranslatable('arguments')
  return bench.translate(only)
}

function two(of: readonly XPath[], bench: Bench): readonly [Cel, Cel] {
  const [first, second] = of
  if (!first || !second || of.length !== 2) throw new Untranslatable('arguments')
  return [bench.translate(first), bench.translate(second)]
}

function counted(list: Cel, type: 'texts' | 'rows'): Cel {
  if (list.type !== type) throw new Untranslatable('types-differ')
  return { source: `(${list.source} == null ? 0 : size(${list.source}))`, type: 'integer' }
}

function method(name: string, of: readonly XPath[], bench: Bench): Cel {
  const [text, part] = two(of, bench)
  if (text.type !== 'text') throw new Untranslatable('types-differ')
  return { source: `(${text.source} != null && ${text.source}.${name}(${part.source}))`, type: 'boolean' }
}

/** `sum(${cost})` over a column adds up its table. */
function sumOfColumn(of: readonly XPath[], bench: Bench): Cel {
  const [only] = of
  const column = only?.kind === 'field' ? bench.scope.fields.get(only.name) : undefined
  if (!column?.rows || of.length !== 1) throw new Untranslatable('arguments')
  if (column.type !== 'integer' && column.type !== 'decimal') throw new Untranslatable('not-a-number')
  const zero = column.type === 'decimal' ? '0.0' : '0'
  const source = `(${column.rows} == null ? ${zero} : sum(${column.rows}.map(r, r.${column.id})))`
  return { source, type: column.type }
}
