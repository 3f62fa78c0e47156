import type { UnitRefRow } from '@thidua/data/repositories'
import type { References } from '../reference/references.ts'
import sentences from '../sentences/sentences.json' with { type: 'json' }
import { put } from '../sentences/say.ts'
import { isCommittee } from './document-symbol.ts'

/** The body that signs: a commune acts through its People's Committee, everybody else in the own name. */
export function issuerName(unit: UnitRefRow): string {
  if (unit.kind === 'province' || !isCommittee(unit.kind)) return unit.name
  return put(sentences.documents.committee, { unit: unit.name.charAt(0).toLowerCase() + unit.name.slice(1) })
}

/** The person who decides, by office: printed above the grounds of a decision and on certificates. */
export function issuerTitle(unit: UnitRefRow): string {
  const words = sentences.documents.headOf
  const pattern = isCommittee(unit.kind)
    ? words.committee
    : unit.kind === 'provincialDepartment'
      ? words.provincialDepartment
      : words.other
  return put(pattern, { unit: issuerName(unit) })
}

export function unitOf(references: References, unitId: string): UnitRefRow {
  const unit = references.units.get(unitId)
  if (!unit) throw new Error(`unit ${unitId} is not known`)
  return unit
}

/** The root of the tree: the provincial People's Committee. */
export function provinceUnit(references: References): UnitRefRow {
  const root = [...references.units.values()].find((unit) => unit.kind === 'province')
  if (!root) throw new Error('no unit of kind province')
  return root
}
