import type { Page, UserView } from '@thidua/contracts'
import { useTranslate } from '@thidua/i18n'
import { Button, Pagination, Row, Stack, StatusTag, Table, TextField, useToast } from '@thidua/ui'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useCommand } from '#src/api/use-command.ts'
import { useReading } from '#src/api/use-reading.ts'
import { usersRoute } from '#src/navigation/administration-routes.tsx'
import { Loaded } from '#src/parts/loaded.tsx'
import { RefusalNotice } from '#src/parts/refusal-notice.tsx'
import { usePageTitle } from '#src/shell/use-page-title.ts'
import { CreateUserDialog } from './create-user-dialog.tsx'
import styles from './administration.module.css'

export function UsersPage() {
  const t = useTranslate()
  const filter = usersRoute.useSearch()
  const navigate = useNavigate({ from: usersRoute.fullPath })
  const showToast = useToast()
  const users = useReading('user.list', filter, { keepPrevious: true })
  const [creating, setCreating] = useState(false)
  usePageTitle(t('admin.users'))
  return (
    <Stack>
      <Row between>
        <div className={styles['search']}>
          <TextField
            type="search"
            label={t('admin.usersSearch')}
            value={filter.search ?? ''}
            onChange={(search) => void navigate({ search: search ? { search } : {}, replace: true })}
          />
        </div>
        <Button icon="add" onClick={() => setCreating(true)}>
          {t('admin.userCreate')}
        </Button>
      </Row>
      <Loaded query={users}>{(page) => <Users page={page} />}</Loaded>
      {creating ? (
        <CreateUserDialog
          onClose={() => setCreating(false)}
          onCreated={(user) => {
            setCreating(false)
            showToast({ text: t('admin.userCreated', { name: user.name }) })
          }}
        />
      ) : null}
    </Stack>
  )
}

function Users({ page }: { readonly page: Page<UserView> }) {
  const t = useTranslate()
  const filter = usersRoute.useSearch()
  const navigate = useNavigate({ from: usersRoute.fullPath })
  const disable = useCommand('user.disable')
  return (
    <Stack>
      <RefusalNotice error={disable.error} />
      <Table
        caption={t('admin.users')}
        hideCaption
        rows={page.items}
        rowKey={({ id }) => id}
        columns={[
          { id: 'name', title: t('admin.fullName'), card: 'title', cell: ({ name }) => name },
          { id: 'username', title: t('admin.username'), noWrap: true, cell: ({ username }) => username },
          {
            id: 'roles',
            title: t('admin.roles'),
            cell: ({ assignments }) =>
              assignments.map(({ role, unit }) => (
                <div key={`${role}-${unit.id}`}>
                  {t('shell.actingAs', { role: t(`role.${role}`), unit: unit.name })}
                </div>
              )),
          },
          {
            id: 'act',
            title: t('admin.userDisable'),
            hideTitle: true,
            cell: ({ id, name, disabled }) =>
              disabled ? (
                <StatusTag>{t('admin.userDisabled')}</StatusTag>
              ) : (
                <Button
                  small
                  aria-label={t('admin.userDisableOf', { name })}
                  onClick={() => disable.mutate({ userId: id })}
                >
                  {t('admin.userDisable')}
                </Button>
              ),
          },
        ]}
      />
      <Pagination
        page={page.page}
        pages={Math.ceil(page.total / page.pageSize)}
        onChange={(number) => void navigate({ search: { ...filter, page: number } })}
      />
    </Stack>
  )
}
