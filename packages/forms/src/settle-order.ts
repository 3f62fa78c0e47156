import type { CompiledField, CompiledSection, SettleStep } from './compiled-form.ts'

type Mark = 'open' | 'done'

/**
 * Orders sections and fields so that each comes after everything its visibility (and, if computed, its value) reads.
 * Returns the ids on the circle instead when there is one: two fields that hide each other have no answer.
 */
export function settleOrder(
  sections: readonly CompiledSection[],
): { readonly order: readonly SettleStep[] } | { readonly circle: readonly string[] } {
  const fields = new Map<string, CompiledField>()
  const home = new Map<string, CompiledSection>()
  for (const section of sections) {
    home.set(section.definition.id, section)
    for (const field of section.fields) fields.set(field.definition.id, field)
  }
  const marks = new Map<string, Mark>()
  const order: SettleStep[] = []
  const trail: string[] = []

  function visitSection(section: CompiledSection): boolean {
    return visit(`#${section.definition.id}`, section.visibleWhen?.reads ?? [], () => order.push({ section }))
  }
  function visitField(field: CompiledField): boolean {
    const section = home.get(field.sectionId)
    const reads = [...(field.visibleWhen?.reads ?? []), ...(field.computed?.reads ?? [])]
    return (
      (!section || visitSection(section)) && visit(field.definition.id, reads, () => order.push({ field }))
    )
  }
  function visit(key: string, reads: readonly string[], settle: () => void): boolean {
    if (marks.get(key) === 'done') return true
    trail.push(key)
    if (marks.get(key) === 'open') return false
    marks.set(key, 'open')
    for (const id of reads) {
      const field = fields.get(id)
      if (field && !visitField(field)) return false
    }
    trail.pop()
    marks.set(key, 'done')
    settle()
    return true
  }

  for (const section of sections) {
    if (!visitSection(section)) return { circle: trail }
    for (const field of section.fields) if (!visitField(field)) return { circle: trail }
  }
  return { order }
}
