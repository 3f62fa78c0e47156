import type { TaskView } from '@thidua/contracts'
import { useTranslate } from '@thidua/i18n'
import { Icon, StatusTag } from '@thidua/ui'
import { Link } from '@tanstack/react-router'
import { RouterLinkButton } from '#src/parts/router-link-button.tsx'
import { useLocalText } from '#src/parts/use-local-text.ts'
import { useTitleNames } from '#src/parts/use-title-names.ts'
import styles from './tasks.module.css'

type Props = {
  readonly urgency: TaskView['urgency']
  readonly tasks: readonly TaskView[]
  readonly onOpen?: () => void
}

export function TaskGroup({ urgency, tasks, onOpen }: Props) {
  const t = useTranslate()
  if (tasks.length === 0) return null
  return (
    <section aria-labelledby={`tasks-${urgency}`}>
      <h2 id={`tasks-${urgency}`} className={styles['heading']} data-urgency={urgency}>
        {urgency === 'overdue' ? <Icon name="alert" /> : null}
        {t(`tasks.${urgency}`)} <span className={styles['count']}>{tasks.length}</span>
      </h2>
      <ul className={styles['list']}>
        {tasks.map((task) => (
          <TaskLine key={`${task.dossier.id}-${task.act}`} task={task} onOpen={onOpen} />
        ))}
      </ul>
    </section>
  )
}

function TaskLine({ task, onOpen }: { readonly task: TaskView; readonly onOpen: (() => void) | undefined }) {
  const t = useTranslate()
  const text = useLocalText()
  const titleName = useTitleNames()
  const { dossier } = task
  const params = { dossierId: dossier.id }
  return (
    <li className={styles['line']} data-row>
      <div className={styles['what']}>
        <Link to="/ho-so/$dossierId" params={params} onClick={onOpen} className={styles['name']}>
          {dossier.subjectName}
        </Link>
        <span className={styles['facts']}>
          {dossier.code} · {titleName(dossier.title)} · {text(dossier.stageTitle)}
        </span>
        {task.carried ? (
          <span>
            <StatusTag tone="warning">{t('tasks.carried')}</StatusTag>
          </span>
        ) : null}
      </div>
      <span className={styles['due']}>
        {dossier.deadlineOn ? t('tasks.due', { date: dossier.deadlineOn }) : t('tasks.noDeadline')}
      </span>
      <RouterLinkButton
        small
        to={task.act === 'submit' ? '/ho-so/$dossierId/khai' : '/ho-so/$dossierId'}
        params={params}
        onClick={onOpen}
        aria-label={`${text(task.label)}: ${dossier.subjectName}`}
      >
        {text(task.label)}
      </RouterLinkButton>
    </li>
  )
}
