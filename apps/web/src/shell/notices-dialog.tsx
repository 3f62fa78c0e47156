import type { TaskView } from '@thidua/contracts'
import { useTranslate } from '@thidua/i18n'
import { Dialog, Stack } from '@thidua/ui'
import { RouterLinkButton } from '../parts/router-link-button.tsx'
import { TaskGroup } from '../pages/tasks/task-group.tsx'

type Props = { readonly tasks: readonly TaskView[]; readonly onClose: () => void }

/** What hurries, from wherever one is. */
export function NoticesDialog({ tasks, onClose }: Props) {
  const t = useTranslate()
  return (
    <Dialog open title={t('shell.notices')} onClose={onClose}>
      <Stack>
        {tasks.length === 0 ? <p>{t('shell.noticesEmpty')}</p> : null}
        {(['overdue', 'today', 'thisWeek'] as const).map((urgency) => (
          <TaskGroup
            key={urgency}
            urgency={urgency}
            tasks={tasks.filter((task) => task.urgency === urgency)}
            onOpen={onClose}
          />
        ))}
        <RouterLinkButton to="/" onClick={onClose}>
          {t('shell.noticesOpenTasks')}
        </RouterLinkButton>
      </Stack>
    </Dialog>
  )
}
