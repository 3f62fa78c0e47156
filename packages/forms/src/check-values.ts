import type { Answers, AnswerValue } from '@thidua/contracts'
import type { Problem } from '@thidua/kernel'
import type { AnsweredField, CheckedHow, CompiledField, CompiledForm, PlainText } from './compiled-form.ts'
import { openTextSieve, type TextSieve } from './text-sieve/text-sieve.ts'

export type Found = {
  /** Only what the form knows and may be stored: the very answers given where nothing had to be changed. */
  readonly kept: Answers
  /** True when an answer belongs to no field that holds one. */
  readonly strange: boolean
  readonly faults: ReadonlyMap<CompiledField, readonly Problem[]> | null
  /** True when some field may have something to report: at fault, missing, or demanding files. */
  readonly isOpen: boolean
}

type CheckedBefore = { readonly complete: boolean; readonly previous?: Answers; readonly on?: string }
type Given = Readonly<Record<string, unknown>>

const fresh: Record<'draft' | 'complete', CheckedHow> = {
  draft: { complete: false, clean: false },
  complete: { complete: true, clean: false },
}
const cleanBefore: Record<'draft' | 'complete', CheckedHow> = {
  draft: { complete: false, clean: true },
  complete: { complete: true, clean: true },
}
const sieve = openTextSieve()

/**
 * Nearly every text is plain, so those within their limits are first taken for good and then proved to be so together;
 * only if that fails is each looked at by itself.
 */
export function checkValues(form: CompiledForm, answers: Given, before: CheckedBefore): Found {
  if (sieve) {
    sieve.empty()
    const found = walkAnswers(form, answers, before, sieve)
    if (sieve.passes()) return found
  }
  return walkAnswers(form, answers, before, null)
}

/** By the keys given, which mostly come in the order of the form: far cheaper than looking up each field's answer. */
function walkAnswers(
  form: CompiledForm,
  answers: Given,
  { complete, previous, on }: CheckedBefore,
  taker: TextSieve | null,
): Found {
  const mode = complete ? 'complete' : 'draft'
  const [first, again] =
    on === undefined
      ? [fresh[mode], cleanBefore[mode]]
      : [
          { ...fresh[mode], on },
          { ...cleanBefore[mode], on },
        ]
  const { answered, answeredAt } = form
  const problems: Problem[] = []
  let kept: Record<string, AnswerValue> | null = null
  let faults: Map<CompiledField, readonly Problem[]> | null = null
  let strange = false
  let filled = 0
  let expected = 0
  for (const id in answers) {
    const value = answers[id]
    const at = answered[expected]?.id === id ? expected : answeredAt.get(id)
    const field: AnsweredField | undefined = at === undefined ? undefined : answered[at]
    if (!field || at === undefined) {
      strange = true
      kept ??= copyOf(answers)
      delete kept[id]
      continue
    }
    expected = at + 1
    let clean: AnswerValue | undefined
    if (value !== undefined && value !== null) {
      const isKnown = previous !== undefined && previous[id] === value
      if (!isKnown && taker && field.text && isWithin(field.text, value)) {
        taker.take(value, field.text.severalLines)
        filled += 1
        continue
      }
      clean = field.check(value, field.pointer, problems, isKnown ? again : first)
    }
    if (clean === undefined) {
      kept ??= copyOf(answers)
      delete kept[id]
    } else {
      filled += 1
      if (clean !== value) {
        kept ??= copyOf(answers)
        kept[id] = clean
      }
    }
    if (problems.length > 0) {
      faults ??= new Map()
      faults.set(field, problems.splice(0))
    }
  }
  const isOpen = faults !== null || (complete && (form.isDemanding || filled < answered.length))
  return { kept: kept ?? (answers as Answers), strange, faults, isOpen }
}

/** A text that begins with a blank could be blank altogether: that is for the check of its field to see. */
function isWithin({ shortest, longest }: PlainText, value: unknown): value is string {
  return (
    typeof value === 'string' &&
    value.length <= longest &&
    value.length >= shortest &&
    value.charCodeAt(0) > 32
  )
}

function copyOf(answers: Given): Record<string, AnswerValue> {
  return { ...answers } as Record<string, AnswerValue>
}
