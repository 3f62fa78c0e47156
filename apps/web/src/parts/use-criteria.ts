import type { CriterionView } from '@thidua/contracts'
import { useQuery } from '@tanstack/react-query'
import { campaignReading } from './use-title-names.ts'

/** A criterion of the campaign by its id: its own words, place, evidence asked. */
export function useCriteria(): (criterionId: string | undefined) => CriterionView | undefined {
  const campaign = useQuery(campaignReading)
  return (criterionId) =>
    criterionId === undefined
      ? undefined
      : campaign.data?.criterionGroups
          .flatMap(({ criteria }) => criteria)
          .find(({ id, code }) => id === criterionId || code === criterionId)
}
