import { lazy, Suspense, useContext } from 'react'
import { RemarkBoardContext } from './remark-board.ts'

const RemarksAt = lazy(async () => ({ default: (await import('./remarks-at.tsx')).RemarksAt }))

export type RemarkSpotProps = {
  /** A field's id, or `section:` and a section's. */
  readonly place: string
  /** What stands there, as people read it. */
  readonly title: string
  /** In the corner of what surrounds it, or, beside what is typed into, in the margin where there is one. */
  readonly button: 'corner' | 'margin' | 'none'
}

/** Room for what is said about one field or criterion; what that needs comes after the page. */
export function RemarkSpot(props: RemarkSpotProps) {
  const board = useContext(RemarkBoardContext)
  if (!board) return null
  const mayBegin = board.view.writing !== null && props.button !== 'none'
  if (!mayBegin && !board.places.threadsAt.has(props.place)) return null
  return (
    <Suspense fallback={null}>
      <RemarksAt {...props} board={board} />
    </Suspense>
  )
}
