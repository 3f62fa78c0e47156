import type { FormDefinition, FormField, FormSection } from '@thidua/contracts'
import { compileForm } from '@thidua/forms'
import type { CompiledForm } from '@thidua/forms'
import type { Problem } from '@thidua/kernel'
import { readPlace } from './definition-place.ts'
import { repairField, repairSection } from './repair.ts'
import type { Repairs } from './repair.ts'

export type Previewable = {
  /** The draft as far as it can be used; null when nothing of it can. */
  readonly form: CompiledForm | null
  /** Everything the compiler has against the draft as it is; paths point into it. */
  readonly problems: readonly Problem[]
  /** Ids of fields that the preview has to leave out. */
  readonly omitted: ReadonlySet<string>
}

const rounds = 8

/**
 * A draft is rarely sound while it is being written. What the compiler refuses is mended or left out, in a copy, until the
 * rest can be shown and tried; the draft itself and what is wrong with it stay.
 */
export function previewable(draft: FormDefinition): Previewable {
  const omitted = new Set<string>()
  let compiled = compileForm(draft)
  if (compiled.ok) return { form: compiled.value, problems: [], omitted }
  const problems = compiled.error.problems ?? []
  let definition = draft
  for (let round = 0; round < rounds && !compiled.ok; round += 1) {
    const next = repaired(definition, compiled.error.problems ?? [], omitted)
    if (!next) break
    definition = next
    compiled = compileForm(definition)
  }
  return { form: compiled.ok ? compiled.value : null, problems, omitted }
}

function repaired(
  definition: FormDefinition,
  problems: readonly Problem[],
  omitted: Set<string>,
): FormDefinition | null {
  const repairs: Repairs = new Map()
  const circular = new Set<string>()
  for (const problem of problems) {
    const place = readPlace(problem.path)
    const reason = String(problem.params?.['reason'] ?? problem.code)
    if (reason === 'circle')
      for (const id of String(problem.params?.['circle']).split(' → ')) circular.add(id)
    if (!place) {
      if (reason === 'circle') continue
      return null
    }
    const at = `${place.section}/${place.field ?? ''}`
    repairs.set(at, [...(repairs.get(at) ?? []), { ...place, reason }])
  }
  const sections = definition.sections.map((section, at): FormSection => {
    const fields = section.fields.flatMap((field, index): readonly FormField[] => {
      const kept = repairField(field, repairs.get(`${at}/${index}`) ?? [], `${at}x${index}`)
      if (!kept) omitted.add(field.id)
      return kept ? [circular.has(field.id) ? withoutCondition(kept) : kept] : []
    })
    const kept = repairSection(section, repairs.get(`${at}/`) ?? [], at)
    return { ...(circular.has(`#${section.id}`) ? withoutCondition(kept) : kept), fields }
  })
  return { ...definition, sections }
}

function withoutCondition<Part extends FormField | FormSection>(part: Part): Part {
  const { visibleWhen: _, ...rest } = part
  return rest as Part
}
