import type { FormSection } from '@thidua/contracts'
import { useTranslate } from '@thidua/i18n'
import { Disclosure, Icon, VisuallyHidden } from '@thidua/ui'
import { useLocalText } from '#src/parts/use-local-text.ts'
import type { SectionProgress, SectionState } from './section-states.ts'
import { OpenRemarks } from '../remarks/next-remark.tsx'
import styles from './fill.module.css'

type Props = {
  readonly progress: readonly SectionProgress[]
  readonly current: number
  /** A section the agency asks in addition. */
  readonly isOwn: (section: FormSection) => boolean
  /** How many remarks are open, by section. */
  readonly openRemarks: ReadonlyMap<string, number> | undefined
  readonly onOpen: (index: number) => void
}

const words = {
  done: 'fill.stateDone',
  problem: 'fill.stateProblem',
  started: 'fill.stateStarted',
  empty: 'fill.stateEmpty',
} as const
const icons = { done: 'checkCircle', problem: 'alert', started: 'edit', empty: 'circle' } as const

/** Each section with its state in a sign and a word. On a phone it folds away, and again once one is chosen. */
export function SectionRail(props: Props) {
  const t = useTranslate()
  return (
    <nav aria-label={t('fill.sections')} className={styles['rail']}>
      <div className={styles['railWide']}>
        <Sections {...props} />
      </div>
      <div className={styles['railNarrow']}>
        <Disclosure key={props.current} summary={t('fill.allSections')}>
          <Sections {...props} />
        </Disclosure>
      </div>
    </nav>
  )
}

function Sections({ progress, current, isOwn, openRemarks, onOpen }: Props) {
  const t = useTranslate()
  const text = useLocalText()
  return (
    <ol className={styles['sections']}>
      {progress.map(({ section, state }, index) => (
        <li key={section.id}>
          <button
            type="button"
            className={styles['sectionButton']}
            aria-current={index === current ? 'step' : undefined}
            data-state={state}
            onClick={() => onOpen(index)}
          >
            <Icon name={icons[state satisfies SectionState]} size={18} />
            <span>
              {text(section.title)}
              {isOwn(section) ? (
                <span className={styles['ownSection']}>{t('fill.ownSectionMark')}</span>
              ) : null}
              <VisuallyHidden>{`, ${t(words[state])}`}</VisuallyHidden>
              <OpenRemarks count={openRemarks?.get(section.id)} />
            </span>
          </button>
        </li>
      ))}
    </ol>
  )
}
