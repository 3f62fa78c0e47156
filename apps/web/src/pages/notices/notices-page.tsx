import type { NoticeView, Page } from '@thidua/contracts'
import { useTranslate } from '@thidua/i18n'
import { Button, Checkbox, EmptyState, PageHeader, Pagination, Stack } from '@thidua/ui'
import { useNavigate } from '@tanstack/react-router'
import { useCommand } from '#src/api/use-command.ts'
import { useReading } from '#src/api/use-reading.ts'
import { noticesRoute } from '#src/navigation/office-routes.tsx'
import { atPage } from '#src/navigation/search-params.ts'
import { Loaded } from '#src/parts/loaded.tsx'
import { RefusalNotice } from '#src/parts/refusal-notice.tsx'
import { usePageTitle } from '#src/shell/use-page-title.ts'
import { NoticeLine } from './notice-line.tsx'
import styles from './notices.module.css'

/** Everything this person was told, newest first. */
export function NoticesPage() {
  const t = useTranslate()
  const { page = 1, unread } = noticesRoute.useSearch()
  const navigate = useNavigate({ from: noticesRoute.fullPath })
  const unreadOnly = unread === true
  const notices = useReading('notice.list', { page, unreadOnly }, { keepPrevious: true })
  const count = useReading('notice.countUnread', {})
  const markAll = useCommand('notice.markRead')
  const waiting = count.data?.unread ?? 0
  usePageTitle(t('notices.title'))
  return (
    <>
      <PageHeader
        title={t('notices.title')}
        lead={waiting === 0 ? t('notices.allRead') : t('notices.unread', { count: waiting })}
        actions={
          waiting > 0 ? (
            <Button icon="check" busy={markAll.isPending} onClick={() => markAll.mutate({})}>
              {t('notices.markAll')}
            </Button>
          ) : null
        }
      />
      <Stack>
        <RefusalNotice error={markAll.error} />
        <Checkbox
          label={t('notices.unreadOnly')}
          checked={unreadOnly}
          onChange={(on) => void navigate({ search: on ? { unread: true } : {}, replace: true })}
        />
        <Loaded query={notices}>{(found) => <Notices found={found} unreadOnly={unreadOnly} />}</Loaded>
      </Stack>
    </>
  )
}

type Props = { readonly found: Page<NoticeView>; readonly unreadOnly: boolean }

function Notices({ found, unreadOnly }: Props) {
  const t = useTranslate()
  const navigate = useNavigate({ from: noticesRoute.fullPath })
  const read = useCommand('notice.markRead')
  if (found.total === 0)
    return (
      <EmptyState icon="bell" title={t(unreadOnly ? 'notices.noneUnread' : 'notices.none')}>
        {t('notices.noneHint')}
      </EmptyState>
    )
  return (
    <Stack>
      <ul className={styles['list']} aria-label={t('notices.title')}>
        {found.items.map((notice) => (
          <NoticeLine
            key={notice.id}
            notice={notice}
            onRead={() => read.mutate({ noticeIds: [notice.id] })}
          />
        ))}
      </ul>
      <Pagination
        page={found.page}
        pages={Math.ceil(found.total / found.pageSize)}
        total={t('notices.count', { count: found.total })}
        onChange={(page) => void navigate({ search: (view) => atPage(view, page) })}
      />
    </Stack>
  )
}
