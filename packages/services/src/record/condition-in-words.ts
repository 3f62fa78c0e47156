import type { FormField } from '@thidua/contracts'
import { answerInWords } from '@thidua/form-exchange/answer-in-words'
import { put } from '../sentences/say.ts'
import { splitCondition } from './read-conditions.ts'
import words from './record-words.json' with { type: 'json' }

const patterns: Readonly<Record<string, string>> = {
  '=': words.condition.equal,
  '>=': words.condition.atLeast,
  '<=': words.condition.atMost,
  '~': words.condition.holding,
}

/** What a condition holds a field to, for people: “Cấp học: Tiểu học”. */
export function conditionInWords(fields: readonly FormField[], text: string): string {
  const { id, sign, value } = splitCondition(text)
  const field = fields.find((one) => one.id === id)
  if (!field) return text
  const said = field.kind === 'yesNo' ? answerInWords(field, value === 'true') : answerInWords(field, value)
  return put(patterns[sign] ?? words.condition.equal, { field: field.label.vi, value: said })
}
