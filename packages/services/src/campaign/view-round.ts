import type { RoundView } from '@thidua/contracts'
import type { RoundRow } from '@thidua/data/repositories'
import type { LegalDate } from '@thidua/kernel'

export function isRoundOpen(round: RoundRow, today: LegalDate): boolean {
  return !round.closed && round.opensOn <= today && today <= round.closesOn
}

export function viewRound(round: RoundRow, today: LegalDate): RoundView {
  const { closed: _closed, ...shown } = round
  return { ...shown, open: isRoundOpen(round, today) }
}
