import type { TaskView } from '@thidua/contracts'
import { useTranslate } from '@thidua/i18n'
import { EmptyState, PageHeader, Stack } from '@thidua/ui'
import { lazy, Suspense } from 'react'
import { useReading } from '#src/api/use-reading.ts'
import { Loaded } from '#src/parts/loaded.tsx'
import { PluginSlot } from '#src/parts/plugin-slot.tsx'
import { RouterLinkButton } from '#src/parts/router-link-button.tsx'
import { holdsRole, useSignedIn } from '#src/session/session-store.ts'
import { usePageTitle } from '#src/shell/use-page-title.ts'
import { TaskGroup } from './task-group.tsx'
import { UnitProgress } from './unit-progress.tsx'

const PlansForMe = lazy(async () => ({
  default: (await import('../plugins/plans-for-me.tsx')).PlansForMe,
}))

const ParkedForMe = lazy(async () => ({
  default: (await import('../plugins/parked-for-me.tsx')).ParkedForMe,
}))

const urgencies = ['overdue', 'today', 'thisWeek', 'later'] as const

/** What waits for me, by how much it hurries, one verb each; then my unit's progress. Nothing else. */
export function TasksPage() {
  const t = useTranslate()
  const session = useSignedIn()
  const tasks = useReading('task.list', {})
  const mayStart = holdsRole(session, ['agencyOfficer', 'nominee'])
  usePageTitle(t('tasks.title'))
  return (
    <>
      <PageHeader
        title={t('tasks.title')}
        lead={t('tasks.lead', { name: session.user.name })}
        actions={
          mayStart ? (
            <RouterLinkButton to="/ho-so/moi" icon="add">
              {t('tasks.startDossier')}
            </RouterLinkButton>
          ) : undefined
        }
      />
      <Stack gap="loose">
        {holdsRole(session, ['platformAdministrator', 'campaignOffice', 'verifier']) ? (
          <Suspense>
            <ParkedForMe />
            <PlansForMe />
          </Suspense>
        ) : null}
        <Loaded query={tasks}>{(list) => <Tasks tasks={list} />}</Loaded>
        <PluginSlot slot="tasks.top" level={2} />
        <UnitProgress />
      </Stack>
    </>
  )
}

function Tasks({ tasks }: { readonly tasks: readonly TaskView[] }) {
  const t = useTranslate()
  if (tasks.length === 0) {
    return (
      <EmptyState
        title={t('tasks.emptyTitle')}
        action={<RouterLinkButton to="/ho-so">{t('tasks.emptyNext')}</RouterLinkButton>}
      >
        {t('tasks.emptyLead')}
      </EmptyState>
    )
  }
  return urgencies.map((urgency) => (
    <TaskGroup key={urgency} urgency={urgency} tasks={tasks.filter((task) => task.urgency === urgency)} />
  ))
}
