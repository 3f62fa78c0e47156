import type { Act } from '@thidua/contracts'

/** Acts before the province's gate; behind it no plugin is asked. */
export const agencyActs: readonly Act[] = [
  'submit',
  'recordAgencyCouncil',
  'awardAtAgency',
  'signSubmissionLetter',
]
