import { useReading } from '#src/api/use-reading.ts'
import { PlanLines } from './plan-lines.tsx'

/** On the first page: plans of plugins that wait for whoever reads it, and nothing when none does. */
export function PlansForMe() {
  const plans = useReading('plugin.listPlans', { openOnly: true })
  const mine = (plans.data ?? []).filter(({ mayApprove, mayApply }) => mayApprove || mayApply)
  return mine.length === 0 ? null : <PlanLines plans={mine} />
}
