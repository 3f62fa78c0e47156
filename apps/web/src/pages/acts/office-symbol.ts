import type { UnitRef } from '@thidua/contracts'

const peoplesCommittees = ['province', 'commune', 'ward', 'specialZone']

/** How an office signs its papers: People's Committees as UBND, others by their code. Without a unit, the province. */
export function officeSymbol(unit?: Pick<UnitRef, 'code' | 'kind'>): string {
  return !unit || peoplesCommittees.includes(unit.kind) ? 'UBND' : unit.code
}
