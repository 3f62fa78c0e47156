import type { FormDefinition, ScoringModel } from '@thidua/contracts'
import { compileForm, compileScoring } from '@thidua/forms'
import { fail, ok } from '@thidua/kernel'
import type { Problem, Result } from '@thidua/kernel'
import { isRecord } from '../document/set-property.ts'
import { previewable } from '../draft/previewable.ts'

/** Why a text was not taken over. */
export type JsonRefusal =
  | { readonly reason: 'too-long' }
  | { readonly reason: 'syntax'; readonly detail: string }
  | { readonly reason: 'shape'; readonly path: string }
  | { readonly reason: 'problems'; readonly problems: readonly Problem[] }

const longest = 4_000_000
const deepest = 30

/**
 * Reads a typed definition. It is taken over only when it parses, has the shape of a form, and is no worse than what is
 * open: faults that are there already do not keep anybody from changing something else.
 */
export function readDefinition(text: string, open: FormDefinition): Result<FormDefinition, JsonRefusal> {
  const parsed = parse(text)
  if (!parsed.ok) return parsed
  const wrong = wrongPlace(parsed.value)
  if (wrong !== null) return fail({ reason: 'shape', path: wrong })
  const definition = parsed.value as unknown as FormDefinition
  const news = newProblems(problemsOf(open), problemsOf(definition))
  return news.length > 0 ? fail({ reason: 'problems', problems: news }) : ok(definition)
}

export function readScoring(
  text: string,
  open: ScoringModel,
  definition: FormDefinition,
): Result<ScoringModel, JsonRefusal> {
  const parsed = parse(text)
  if (!parsed.ok) return parsed
  const { criteria } = parsed.value
  if (!Array.isArray(criteria) || !criteria.every(isRecord))
    return fail({ reason: 'shape', path: '/criteria' })
  const model = parsed.value as unknown as ScoringModel
  const { form } = previewable(definition)
  if (!form) return ok(model)
  const faults = (each: ScoringModel): readonly Problem[] => {
    const compiled = compileScoring(each, form)
    return compiled.ok ? [] : (compiled.error.problems ?? [])
  }
  const news = newProblems(faults(open), faults(model))
  return news.length > 0 ? fail({ reason: 'problems', problems: news }) : ok(model)
}

function parse(text: string): Result<Readonly<Record<string, unknown>>, JsonRefusal> {
  if (text.length > longest) return fail({ reason: 'too-long' })
  try {
    const value: unknown = JSON.parse(text)
    if (!isRecord(value)) return fail({ reason: 'shape', path: '' })
    return isDeeper(value, deepest) ? fail({ reason: 'shape', path: '' }) : ok(value)
  } catch (error) {
    return fail({ reason: 'syntax', detail: error instanceof Error ? error.message : '' })
  }
}

/** Where a value is not even shaped like a definition; null when it is. */
function wrongPlace(value: Readonly<Record<string, unknown>>): string | null {
  const { sections } = value
  if (typeof value['id'] !== 'string' || !isWords(value['title'])) return '/'
  if (!Array.isArray(sections)) return '/sections'
  for (const [at, section] of sections.entries()) {
    const path = `/sections/${at}`
    if (!isRecord(section) || typeof section['id'] !== 'string' || !isWords(section['title'])) return path
    const wrong = wrongFields(section['fields'], `${path}/fields`, true)
    if (wrong !== null) return wrong
  }
  return null
}

function wrongFields(fields: unknown, path: string, withColumns: boolean): string | null {
  if (!Array.isArray(fields)) return path
  for (const [at, field] of fields.entries()) {
    const here = `${path}/${at}`
    const named = isRecord(field) && typeof field['id'] === 'string' && typeof field['kind'] === 'string'
    if (!named || !isWords(field['label'])) return here
    if (field['columns'] === undefined) continue
    const wrong = withColumns ? wrongFields(field['columns'], `${here}/columns`, false) : here
    if (wrong !== null) return wrong
  }
  return null
}

function isWords(value: unknown): boolean {
  return isRecord(value) && typeof value['vi'] === 'string'
}

function isDeeper(value: unknown, depth: number): boolean {
  if (typeof value !== 'object' || value === null) return false
  return depth === 0 || Object.values(value).some((inner) => isDeeper(inner, depth - 1))
}

function problemsOf(definition: FormDefinition): readonly Problem[] {
  const compiled = compileForm(definition)
  return compiled.ok ? [] : (compiled.error.problems ?? [])
}

function newProblems(before: readonly Problem[], after: readonly Problem[]): readonly Problem[] {
  const known = new Set(before.map(nameOf))
  return after.filter((problem) => !known.has(nameOf(problem)))
}

function nameOf({ code, path, params }: Problem): string {
  return `${code} ${path} ${String(params?.['reason'] ?? '')}`
}
