import type { CompiledForm } from '../compiled-form.ts'

/**
 * The answers that must be known for these fields to come to what they are: whatever hides or computes them, and what hides
 * or computes that. Lets a report read a few answers of a dossier instead of all.
 */
export function fieldsBehind(form: CompiledForm, wanted: readonly string[]): readonly string[] {
  const sections = new Map(form.sections.map((section) => [section.definition.id, section]))
  const found = new Set<string>()
  const waiting = [...wanted]
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    const field = form.fields.get(id)
    if (!field || found.has(id)) continue
    found.add(id)
    const rules = [field.visibleWhen, field.computed, sections.get(field.sectionId)?.visibleWhen ?? null]
    waiting.push(...rules.flatMap((rule) => rule?.reads ?? []))
  }
  return [...found]
}
