import type { AnswerValue, FormField, RecordAnswer } from '@thidua/contracts'
import { addDays, isLegalDate, type Problem } from '@thidua/kernel'
import { numberBounds } from '../check-number.ts'
import { optionValues } from '../check-options.ts'
import { textLimit } from '../check-text.ts'
import { formLimits } from '../form-limits.ts'
import { recordParts } from '../rule-variables.ts'
import { valueCheckOf } from '../value-check.ts'
import type { FieldWords } from './rule-words.ts'

const nothing: FieldWords = { numbers: new Set(), texts: new Set(), peers: new Set() }
const mostValues = 60

/**
 * Values of a field worth trying: its ends, and what stands at or beside a constant of a rule. All are accepted by the
 * field's own checker; not answering is not among them. The first is the plainest.
 */
export function fieldValues(field: FormField, words: FieldWords = nothing): readonly AnswerValue[] {
  const check = valueCheckOf(field)
  if (!check) return []
  const seen = new Set<string>()
  const kept: AnswerValue[] = []
  for (const value of candidates(field, words)) {
    const problems: Problem[] = []
    const clean = check(value, '', problems, { complete: true, clean: false })
    const key = JSON.stringify(clean)
    if (clean === undefined || problems.length > 0 || seen.has(key)) continue
    seen.add(key)
    kept.push(clean)
    if (kept.length >= mostValues) break
  }
  return kept
}

function candidates(field: FormField, words: FieldWords): readonly AnswerValue[] {
  switch (field.kind) {
    case 'yesNo':
      return [true, false]
    case 'integer':
    case 'money':
    case 'decimal':
    case 'percent':
    case 'indicator':
      return numbers(field, words)
    case 'date':
      return days(field, words)
    case 'choices':
      return subsets(field)
    case 'evidence':
      return counts(field, words, formLimits.evidence).map((count) =>
        Array.from({ length: count }, sampleFile),
      )
    case 'rows':
      return tables(field, words)
    case 'period':
    case 'person':
    case 'legalDocument':
    case 'matrix':
      return records(field, words)
    case 'unit':
      return ['24787', ...words.texts]
    case 'link':
      return [`https://vi-du.vn/${'x'.repeat(Math.max((field.minLength ?? 0) - 18, 0))}`, ...words.texts]
    case 'shortText':
    case 'longText':
      return texts(field, words)
    default:
      return optionValues(field)
  }
}

function numbers(field: FormField, words: FieldWords): readonly number[] {
  const { minimum, maximum, scale } = numberBounds(field)
  const step = 10 ** -scale
  const around = [...words.numbers].flatMap((number) => [
    number,
    number - step,
    number + step,
    number - 2 * step,
  ])
  const plain = [1, 0, 10, minimum, maximum, minimum + step, maximum - step]
  const few = [...words.numbers].slice(0, 8)
  const sums = few.flatMap((one) => few.flatMap((other) => [one + other, one - other]))
  const all = [...plain, ...around, ...sums]
  const fit = (number: number): number => Number((Math.round(number / step) * step).toFixed(scale))
  return [...new Set(all.map(fit))].filter((number) => number >= minimum && number <= maximum)
}

function days({ earliest, latest }: FormField, words: FieldWords): readonly string[] {
  const known = [...words.texts].filter(isLegalDate)
  const around = [earliest, latest, '2027-01-15', ...known].filter((day) => day !== undefined)
  return around.flatMap((day) => [day, addDays(day, 1), addDays(day, -1)])
}

function texts(field: FormField, words: FieldWords): readonly string[] {
  const least = Math.max(field.minLength ?? 1, 1)
  const most = textLimit(field)
  const lengths = [...words.numbers].flatMap((number) => [number, number + 1, number - 1])
  const fitting = lengths.filter(
    (length) => length >= least && length <= Math.min(most, formLimits.storedText),
  )
  return [
    'x'.repeat(least),
    ...[...words.texts].flatMap((text) => [text, text.padEnd(least, 'x')]),
    ...fitting.map((length) => 'x'.repeat(length)),
    'x'.repeat(Math.min(most, least + 5)),
  ]
}

/** Every set of few options; of many, each alone, each left out, and all. */
function subsets(field: FormField): readonly (readonly string[])[] {
  const all = optionValues(field)
  if (all.length > 5) {
    const without = all.map((value) => all.filter((other) => other !== value))
    return [...all.map((value) => [value]), all, ...without, all.slice(0, field.maxItems ?? all.length)]
  }
  const masks = Array.from({ length: 2 ** all.length - 1 }, (_, mask) => mask + 1)
  return masks.map((mask) => all.filter((_, index) => (mask >> index) & 1))
}

function counts(field: FormField, words: FieldWords, usual: number): readonly number[] {
  const most = field.maxItems ?? usual
  const demands = (field.evidenceDemands ?? []).map(({ minItems }) => minItems)
  const around = [...words.numbers, ...demands].flatMap((number) => [number, number + 1, number - 1])
  const least = Math.max(field.minItems ?? 1, 1)
  return [...new Set([least, ...around, Math.min(most, least + 1)])].filter(
    (count) => count >= least && count <= most,
  )
}

function tables(field: FormField, words: FieldWords): readonly AnswerValue[] {
  const columns = field.columns ?? []
  const values = columns.map((column) => [column.id, fieldValues(column, words).slice(0, 8)] as const)
  const plain = Object.fromEntries(
    values.flatMap(([id, [first]]) => (first === undefined ? [] : [[id, first]])),
  )
  const varied = values.flatMap(([id, cells]) => cells.map((cell) => ({ ...plain, [id]: cell })))
  const sizes = counts(field, words, formLimits.rows).slice(0, 8)
  return [plain, ...varied].flatMap((row) => sizes.map((size) => Array.from({ length: size }, () => row)))
}

function records(field: FormField, words: FieldWords): readonly RecordAnswer[] {
  const parts = recordParts(field) ?? []
  const plain = Object.fromEntries(parts.map((part) => [part, plainPart(field, part)]))
  const day = field.kind === 'period' || field.kind === 'legalDocument'
  const tried = [...words.texts, ...(day ? days(field, words) : []), ...optionValues(field)]
  const varied = parts.flatMap((part) => tried.map((text) => ({ ...plain, [part]: text })))
  const periods = field.kind === 'period' ? days(field, words).map((one) => ({ from: one, to: one })) : []
  return [plain, ...periods, ...varied]
}

function plainPart(field: FormField, part: string): string {
  if (field.kind === 'matrix') return optionValues(field)[0] ?? ''
  if (part === 'unitCode') return '24787'
  if (part === 'from' || part === 'to' || part === 'date')
    return field.earliest ?? field.latest ?? '2027-01-15'
  return part === 'number' ? '1' : 'x'
}

function sampleFile(
  _: unknown,
  index: number,
): { fileId: string; name: string; size: number; sha256: string } {
  const tail = String(index + 1).padStart(12, '0')
  return {
    fileId: `00000000-0000-7000-8000-${tail}`,
    name: `vi-du-${index + 1}.pdf`,
    size: 1,
    sha256: String(index + 1).padStart(64, '0'),
  }
}
