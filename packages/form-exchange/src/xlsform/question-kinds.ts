import type { FieldKind } from '@thidua/contracts'

export type Question = {
  readonly kind: FieldKind
  /** Set where the platform's kind is near but not the same. */
  readonly approximated?: true
}

const kinds: Readonly<Record<string, Question>> = {
  text: { kind: 'shortText' },
  string: { kind: 'shortText' },
  integer: { kind: 'integer' },
  int: { kind: 'integer' },
  decimal: { kind: 'decimal' },
  date: { kind: 'date' },
  note: { kind: 'guidance' },
  calculate: { kind: 'computed' },
  select_one: { kind: 'choice' },
  select_multiple: { kind: 'choices' },
  acknowledge: { kind: 'yesNo' },
  trigger: { kind: 'yesNo' },
  image: { kind: 'evidence' },
  photo: { kind: 'evidence' },
  file: { kind: 'evidence' },
  audio: { kind: 'evidence' },
  video: { kind: 'evidence' },
  url: { kind: 'link' },
  barcode: { kind: 'shortText', approximated: true },
  time: { kind: 'shortText', approximated: true },
  datetime: { kind: 'shortText', approximated: true },
  geopoint: { kind: 'shortText', approximated: true },
  range: { kind: 'decimal' },
}

export type QuestionType = {
  readonly word: string
  readonly list: string | null
  readonly orOther: boolean
}

/** `select_one districts or_other` → its word, its list and whether “other” may be typed. */
export function readQuestionType(text: string): QuestionType {
  const words = text.trim().split(/\s+/)
  const [first = '', second = ''] = words
  const word = first.toLowerCase().replace(/^select1$/, 'select_one')
  const structural = word === 'begin' || word === 'end' ? `${word}_${second.toLowerCase()}` : word
  return {
    word: structural.replace('_loop', '_repeat'),
    list: word.startsWith('select_') && second !== '' ? second : null,
    orOther: words.some((part) => part.toLowerCase() === 'or_other'),
  }
}

export function questionKind(type: QuestionType): Question | null {
  return Object.hasOwn(kinds, type.word) ? (kinds[type.word] ?? null) : null
}
