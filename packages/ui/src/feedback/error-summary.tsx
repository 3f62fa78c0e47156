import { useEffect, useRef } from 'react'
import styles from './feedback.module.css'

export type FieldProblem = {
  /** The id of the control. */
  readonly fieldId: string
  readonly label?: string | undefined
  readonly sentence: string
}

export type ErrorSummaryProps = {
  readonly title: string
  readonly problems: readonly FieldProblem[]
  /** False where it stands from the beginning; it takes the focus when it appears. */
  readonly focusOnShow?: boolean | undefined
  /** Instead of following `#fieldId`: open the section first, say. */
  readonly onGo?: ((problem: FieldProblem) => void) | undefined
}

/** Everything that keeps the form from going on, each a link to its field. Takes the focus when it appears. */
export function ErrorSummary({ title, problems, onGo, focusOnShow = true }: ErrorSummaryProps) {
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (focusOnShow) box.current?.focus()
  }, [focusOnShow])
  if (problems.length === 0) return null
  return (
    <div ref={box} className={styles['summary']} role="alert" tabIndex={-1}>
      <h2 className={styles['summaryTitle']}>{title}</h2>
      <ul className={styles['summaryList']}>
        {problems.map((problem) => (
          <li key={`${problem.fieldId} ${problem.sentence}`}>
            <a
              href={`#${problem.fieldId}`}
              onClick={(event) => {
                event.preventDefault()
                if (onGo) onGo(problem)
                else focusField(problem.fieldId)
              }}
            >
              {problem.label ? `${problem.label}: ${problem.sentence}` : problem.sentence}
            </a>
          </li>
        ))}
      </ul>
    </div>
  )
}

/** Brings a control into sight and gives it the focus. False when it is not on the page. */
export function focusField(id: string): boolean {
  const control = document.getElementById(id)
  if (!control) return false
  control.scrollIntoView({ block: 'center' })
  control.focus({ preventScroll: true })
  return true
}
