import { classNames } from '../class-names.ts'
import { Icon } from '../icons/icon.tsx'
import { useUiWords } from '../words/ui-words.tsx'
import { VisuallyHidden } from '../layout/visibility.tsx'
import styles from './stage-line.module.css'

export type Stage = {
  readonly id: string
  readonly title: string
  readonly state: 'done' | 'current' | 'ahead'
  /** Under the title: a date, who holds it. */
  readonly note?: string | undefined
}

/** Where a record stands on its way: done, here, ahead. Lies on a PC, stands on a phone. */
export function StageLine({ label, stages }: { readonly label: string; readonly stages: readonly Stage[] }) {
  const words = useUiWords()
  const state = { done: words.done, current: words.current, ahead: words.ahead }
  return (
    <ol className={styles['line']} aria-label={label}>
      {stages.map((stage, index) => (
        <li
          key={stage.id}
          className={classNames(styles['stage'], styles[stage.state])}
          aria-current={stage.state === 'current' ? 'step' : undefined}
        >
          <span className={styles['mark']} aria-hidden>
            {stage.state === 'done' ? <Icon name="check" size={16} /> : index + 1}
          </span>
          <span className={styles['title']}>
            {stage.title}
            <VisuallyHidden>: {state[stage.state]}</VisuallyHidden>
          </span>
          {stage.note ? <span className={styles['note']}>{stage.note}</span> : null}
        </li>
      ))}
    </ol>
  )
}
