import type { UnitKind } from '@thidua/contracts'
import type { References } from '../reference/references.ts'
import sentences from '../sentences/sentences.json' with { type: 'json' }
import { put } from '../sentences/say.ts'

/** People's Committees sign with the symbol of the committee, every other body with its own code. */
const committees: readonly UnitKind[] = ['province', 'commune', 'ward', 'specialZone']

export function isCommittee(kind: UnitKind): boolean {
  return committees.includes(kind)
}

export function decisionSymbol(references: References, unitId: string): string {
  return symbolOf(references, unitId, sentences.documents.decisionSymbol)
}

export function letterSymbol(references: References, unitId: string): string {
  return symbolOf(references, unitId, sentences.documents.letterSymbol)
}

function symbolOf(
  references: References,
  unitId: string,
  words: { readonly people: string; readonly other: string },
): string {
  const unit = references.units.get(unitId)
  if (!unit) throw new Error(`unit ${unitId} is not known`)
  return isCommittee(unit.kind) ? words.people : put(words.other, { code: unit.code })
}
