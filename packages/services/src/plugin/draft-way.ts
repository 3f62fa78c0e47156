import type { FormDefinition, FormField, PluginManifest } from '@thidua/contracts'
import type { AnswerLens } from '@thidua/forms'
import { compareForms } from '@thidua/forms'
import { canonicalJson } from '@thidua/kernel'
import { lensBetween } from './lens-between.ts'

/** Everything about going from one version of a form to another that is the same for every draft. */
export type DraftWay = {
  readonly lens: AnswerLens
  /** Fields that take the same values in both versions: what was answered there is taken over as it is. */
  readonly same: ReadonlySet<string>
  /** The newer version only says things in other words: it finds nothing the older did not. */
  readonly harmless: boolean
}

export type Manifests = { readonly before: PluginManifest | null; readonly after: PluginManifest | null }

/** Costs as much as a dozen drafts: made once for all of them. */
export function draftWay(before: FormDefinition, after: FormDefinition, manifests: Manifests): DraftWay {
  const lens = lensBetween(before, after, manifests)
  const touched = new Set(
    lens.steps.flatMap((step) => (step.step === 'rename' ? [step.from, step.to] : [step.field])),
  )
  const old = new Map(fieldsOf(before).map((field) => [field.id, meaningOf(field)]))
  const same = fieldsOf(after).filter(({ id }) => !touched.has(id) && old.has(id))
  return {
    lens,
    same: new Set(same.filter((field) => old.get(field.id) === meaningOf(field)).map(({ id }) => id)),
    harmless: compareForms(before, after).every(({ effect }) => effect === 'compatible'),
  }
}

/** One way for each pair of versions. */
export function draftWays(
  after: FormDefinition,
  manifests: Manifests,
): (from: string, form: FormDefinition) => DraftWay {
  const known = new Map<string, DraftWay>()
  return (hash, before) => {
    const way = known.get(hash) ?? draftWay(before, after, manifests)
    known.set(hash, way)
    return way
  }
}

function fieldsOf({ sections }: FormDefinition): readonly FormField[] {
  return sections.flatMap(({ fields }) => fields)
}

/** What does not decide which values a field takes: words, when it is asked for, what is checked beside it. */
const besideTheValue: ReadonlySet<string> = new Set([
  'label',
  'help',
  'required',
  'requiredWhen',
  'visibleWhen',
  'rules',
  'hiddenValue',
  'editableBy',
  'visibleTo',
  'legalBasis',
  'evidenceDemands',
  'unit',
  'better',
  'fragment',
])

function meaningOf(field: FormField): string {
  return canonicalJson(Object.fromEntries(Object.entries(field).filter(([key]) => !besideTheValue.has(key))))
}
