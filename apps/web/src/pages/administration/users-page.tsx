import type { Page, UserView } from '@thidua/contracts'
import { useTranslate } from '@thidua/i18n'
import { Button, Pagination, Row, Stack, StatusTag, Table, TextField, useToast } from '@thidua/ui'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useReading } from '#src/api/use-reading.ts'
import { usersRoute } from '#src/navigation/administration-routes.tsx'
import { Loaded } from '#src/parts/loaded.tsx'
import { usePageTitle } from '#src/shell/use-page-title.ts'
import { CreateUserDialog } from './create-user-dialog.tsx'
import { DisableUserDialog } from './disable-user-dialog.tsx'
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
  const [disabling, setDisabling] = useState<UserView | null>(null)
  return (
    <Stack>
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
            noWrap: true,
            cell: (user) =>
              user.disabled ? (
                <StatusTag>{t('admin.userDisabled')}</StatusTag>
              ) : (
                <Button
                  small
                  aria-label={t('admin.userDisableOf', { name: user.name })}
                  onClick={() => setDisabling(user)}
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
      {disabling ? <DisableUserDialog user={disabling} onClose={() => setDisabling(null)} /> : null}
    </Stack>
  )
}
