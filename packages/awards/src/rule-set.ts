import type { LegalDate } from '@thidua/kernel'
import type { RuleSet } from './law-data.ts'

/**
 * The law a dossier stays under is the one of the day it was received, whatever comes later.
 * Null when no set covers that day: then nobody may guess.
 */
export function ruleSetFor(ruleSets: readonly RuleSet[], receivedOn: LegalDate): RuleSet | null {
  return (
    ruleSets.find(
      (set) => set.validFrom <= receivedOn && (set.validTo === null || receivedOn <= set.validTo),
    ) ?? null
  )
}
