import type { TaskView } from '@thidua/contracts'
import { useTranslate } from '@thidua/i18n'
import { Dialog, Row, Stack } from '@thidua/ui'
import { useCommand } from '../api/use-command.ts'
import { useReading } from '../api/use-reading.ts'
import { Loaded } from '../parts/loaded.tsx'
import { RouterLinkButton } from '../parts/router-link-button.tsx'
import { NoticeLine } from '../pages/notices/notice-line.tsx'
import { TaskGroup } from '../pages/tasks/task-group.tsx'
import styles from '../pages/notices/notices.module.css'

type Props = { readonly tasks: readonly TaskView[]; readonly onClose: () => void }

const newest = 5

/** What one was told and has not read, and what hurries, from wherever one is. */
export function NoticesDialog({ tasks, onClose }: Props) {
  const t = useTranslate()
  const unread = useReading('notice.list', { unreadOnly: true, pageSize: newest })
  const read = useCommand('notice.markRead')
  return (
    <Dialog open title={t('shell.notices')} onClose={onClose}>
      <Stack>
        <Loaded query={unread}>
          {({ items }) =>
            items.length === 0 ? (
              <p>{t('notices.noneUnread')}</p>
            ) : (
              <ul className={styles['list']} aria-label={t('notices.newest')}>
                {items.map((notice) => (
                  <NoticeLine
                    key={notice.id}
                    notice={notice}
                    onRead={() => read.mutate({ noticeIds: [notice.id] })}
                    onOpen={onClose}
                  />
                ))}
              </ul>
            )
          }
        </Loaded>
        {tasks.length === 0 ? <p>{t('shell.noticesEmpty')}</p> : null}
        {(['overdue', 'today', 'thisWeek'] as const).map((urgency) => (
          <TaskGroup
            key={urgency}
            urgency={urgency}
            tasks={tasks.filter((task) => task.urgency === urgency)}
            onOpen={onClose}
          />
        ))}
        <Row>
          <RouterLinkButton to="/thong-bao" onClick={onClose}>
            {t('notices.openAll')}
          </RouterLinkButton>
          <RouterLinkButton to="/" onClick={onClose}>
            {t('shell.noticesOpenTasks')}
          </RouterLinkButton>
        </Row>
      </Stack>
    </Dialog>
  )
}
