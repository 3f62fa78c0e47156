import { findSeatUnit, type UnitRefRow } from '@thidua/data/repositories'
import type { QueryContext } from '../command/run-query.ts'
import { provinceUnit, unitOf } from './issuer.ts'

/** The office of the province a person sat in on that day; the People's Committee itself where none is known. */
export async function seatOffice(
  { transaction, references }: QueryContext,
  userId: string,
  on: string,
): Promise<UnitRefRow> {
  const roles = ['verifier', 'campaignOffice', 'deciderOffice'] as const
  const seat = await findSeatUnit(transaction, { userId, roles, on })
  return seat ? unitOf(references, seat) : provinceUnit(references)
}
