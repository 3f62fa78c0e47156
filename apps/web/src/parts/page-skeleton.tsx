import { Skeleton } from '@thidua/ui'

/** The shape of a page that is still loading. The kit shows it only after 0.2 s. */
export function PageSkeleton() {
  return <Skeleton lines={8} />
}
