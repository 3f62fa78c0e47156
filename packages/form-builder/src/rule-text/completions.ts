import { foldSearchKey, localText } from '@thidua/kernel'
import type { Language } from '@thidua/kernel'
import type { ConditionField } from './condition.ts'
import { choiceWord } from './say-condition.ts'

/** Something that may stand where the caret is. */
export type Completion = {
  readonly insert: string
  readonly label: string
  readonly help: string
}

export type Completions = {
  /** The word to be replaced. */
  readonly from: number
  readonly to: number
  readonly items: readonly Completion[]
}

/** Functions an expression may call; their words are in the catalogue under `builder.function`. */
export const ruleFunctions = [
  'size',
  'sum',
  'int',
  'double',
  'string',
  'hundredths',
  'contains',
  'startsWith',
  'endsWith',
  'exists',
  'all',
  'filter',
  'map',
] as const
export type RuleFunction = (typeof ruleFunctions)[number]

const most = 8

/** Fields by id or label (tone marks forgiven), functions, and after a comparison the values its field can have. */
export function completionsAt(
  source: string,
  caret: number,
  fields: readonly ConditionField[],
  wordOf: (name: RuleFunction) => string,
  language: Language,
): Completions {
  const before = source.slice(0, caret)
  const quoted = /([A-Za-z]\w*)\s*(?:==|!=)\s*(?:"([^"]*))?$/.exec(before)
  const compared = quoted ? fields.find((field) => field.id === quoted[1]) : undefined
  if (compared?.choices && quoted) {
    const typed = quoted[2] === undefined ? 0 : quoted[2].length + 1
    return {
      from: caret - typed,
      to: caret,
      items: compared.choices.map(({ value }) => ({
        insert: JSON.stringify(value),
        label: choiceWord(compared, value, language),
        help: value,
      })),
    }
  }
  const word = /[\p{L}_][\p{L}\p{M}\p{N}_]*$/u.exec(before)?.[0] ?? ''
  const wanted = foldSearchKey(word)
  if (wanted === '') return { from: caret, to: caret, items: [] }
  const named = fields
    .map((field) => ({
      insert: field.id,
      label: localText(field.label, language) || field.id,
      help: field.id,
    }))
    .filter(({ label, help }) => foldSearchKey(`${help} ${label}`).includes(wanted))
  const called = ruleFunctions
    .filter((name) => name.toLowerCase().startsWith(wanted))
    .map((name) => ({ insert: `${name}(`, label: `${name}(…)`, help: wordOf(name) }))
  const exact = named.length === 1 && named[0]?.insert === word
  return { from: caret - word.length, to: caret, items: exact ? [] : [...named, ...called].slice(0, most) }
}
