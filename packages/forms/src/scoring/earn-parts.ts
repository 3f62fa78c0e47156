import type { AnswerValue } from '@thidua/contracts'
import type { Rule } from '@thidua/rules'
import type { CompiledPart } from './compile-parts.ts'
import { partPoints, rawPoints, type EarnedPart } from './points-arithmetic.ts'

/** How a part looks at the dossier: the scorer notes what was read, the explainer keeps it as leaves. */
export type Sight = {
  readonly read: (fieldId: string) => AnswerValue
  readonly value: (rule: Rule) => unknown
}

export type Earned = EarnedPart & { readonly rawHundredths: number | null }

/** What one part earns. Its condition not met or its evidence missing: nothing. */
export function earnPart(compiled: CompiledPart, sight: Sight): Earned {
  const { part } = compiled
  const role = part.role ?? 'merit'
  const counts = isMet(compiled, sight) && hasEvidence(compiled, sight)
  const raw = counts ? rawOf(compiled, sight) : 0
  return { role, rawHundredths: raw, pointsHundredths: partPoints(raw, part) }
}

function isMet({ when }: CompiledPart, sight: Sight): boolean {
  return when === null || sight.value(when) === true
}

function hasEvidence({ part }: CompiledPart, sight: Sight): boolean {
  if (part.evidenceField === undefined) return true
  const files = sight.read(part.evidenceField)
  return Array.isArray(files) && files.length > 0
}

function rawOf({ part, value, levels }: CompiledPart, sight: Sight): number | null {
  if (part.rubricField === undefined) return value ? rawPoints(part, sight.value(value)) : null
  const level = sight.read(part.rubricField)
  return typeof level === 'string' ? (levels?.get(level) ?? null) : null
}
