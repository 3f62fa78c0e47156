import { openDefinition, readAnswers, readDefinition, type CompiledForm } from '@thidua/forms'
import { bindBeside } from './bind-beside.ts'
import { fileLimits, readTextFile, type Reading } from './read-file.ts'

/** The JSON of a form, not yet judged beyond its size and depth. */
export function readDefinitionFile(place: string): Reading<unknown> {
  const text = readTextFile(place, fileLimits.definition)
  if (!text.ok) return text
  const read = readDefinition(text.value)
  if (!read.ok) return { ok: false, problems: read.findings }
  const namesLists = text.value.includes('"codelist"')
  return { ok: true, value: namesLists ? bindBeside(place, read.value) : read.value }
}

/** A form ready to use, from a file nobody has vouched for. */
export function openFormFile(place: string): Reading<CompiledForm> {
  const read = readDefinitionFile(place)
  if (!read.ok) return read
  const { form, findings } = openDefinition(read.value)
  return form ? { ok: true, value: form } : { ok: false, problems: findings }
}

/** Answers as JSON; those of a plugin's example stand under `answers`. */
export function readAnswersFile(place: string, form: CompiledForm): Reading<unknown> {
  const read = readRawAnswersFile(place)
  return read.ok && !form.fields.has('answers') ? { ok: true, value: withoutFrame(read.value) } : read
}

/** Answers, or answers carried before with what was kept of them. */
export function readRawAnswersFile(place: string): Reading<unknown> {
  const text = readTextFile(place, fileLimits.answers)
  if (!text.ok) return text
  const read = readAnswers(text.value)
  return read.ok ? read : { ok: false, problems: [{ ...read.error, path: '' }] }
}

function withoutFrame(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || !('answers' in value)) return value
  return value.answers
}

export function isWorkbook(place: string): boolean {
  return place.toLowerCase().endsWith('.xlsx')
}
