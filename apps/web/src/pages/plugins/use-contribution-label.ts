import type { LocalText } from '@thidua/contracts'
import { useCriteria } from '#src/parts/use-criteria.ts'
import { useLocalText } from '#src/parts/use-local-text.ts'

type Contribution = { readonly point: string; readonly label: LocalText }

/** What people call a contribution: a criterion of the campaign by its letter and number. */
export function useContributionLabel(): (contribution: Contribution) => string {
  const text = useLocalText()
  const criterionOf = useCriteria()
  return ({ point, label }) => (point === 'criteria' ? criterionOf(label.vi)?.code : undefined) ?? text(label)
}
