import { useReading } from '#src/api/use-reading.ts'
import { PlanLines } from './plan-lines.tsx'

/** Plans somebody still has to decide on or to apply. */
export function OpenPlans() {
  const plans = useReading('plugin.listPlans', { openOnly: true })
  return !plans.data || plans.data.length === 0 ? null : <PlanLines plans={plans.data} />
}
