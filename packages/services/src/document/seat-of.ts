import { findSeatUnit } from '@thidua/data/repositories'
import type { QueryContext } from '../command/run-query.ts'

/** The office of the province a person sat at on that day, by what they did there; null where none is known. */
export function seatOf({ transaction }: QueryContext, userId: string, on: string): Promise<string | null> {
  return findSeatUnit(transaction, { userId, roles: ['verifier', 'campaignOffice', 'deciderOffice'], on })
}
