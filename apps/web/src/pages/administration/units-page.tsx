import type { UnitView } from '@thidua/contracts'
import { useTranslate } from '@thidua/i18n'
import { Button, Pagination, Stack, Table, TextField } from '@thidua/ui'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useReading } from '#src/api/use-reading.ts'
import { unitsRoute } from '#src/navigation/administration-routes.tsx'
import { Loaded } from '#src/parts/loaded.tsx'
import { usePageTitle } from '#src/shell/use-page-title.ts'
import { RenameUnitDialog } from './rename-unit-dialog.tsx'
import styles from './administration.module.css'

export function UnitsPage() {
  const t = useTranslate()
  const filter = unitsRoute.useSearch()
  const navigate = useNavigate({ from: unitsRoute.fullPath })
  const units = useReading('unit.list', { ...filter, pageSize: 50 }, { keepPrevious: true })
  const [renaming, setRenaming] = useState<UnitView | null>(null)
  usePageTitle(t('admin.units'))
  return (
    <Stack>
      <div className={styles['search']}>
        <TextField
          type="search"
          label={t('admin.unitsSearch')}
          value={filter.search ?? ''}
          onChange={(search) => void navigate({ search: search ? { search } : {}, replace: true })}
        />
      </div>
      <Loaded query={units}>
        {(page) => (
          <Stack>
            <Table
              caption={t('admin.units')}
              hideCaption
              rows={page.items}
              rowKey={({ id }) => id}
              columns={[
                { id: 'code', title: t('admin.unitCode'), noWrap: true, cell: ({ code }) => code },
                { id: 'name', title: t('common.name'), card: 'title', cell: ({ name }) => name },
                { id: 'kind', title: t('admin.unitKind'), cell: ({ kind }) => t(`unitKind.${kind}`) },
                {
                  id: 'council',
                  title: t('admin.councilSize'),
                  align: 'end',
                  cell: ({ councilSize }) => councilSize ?? '',
                },
                {
                  id: 'former',
                  title: t('admin.unitFormer'),
                  cell: ({ formerNames }) =>
                    formerNames.map(({ name, until }) => (
                      <div key={until}>{t('admin.unitFormerLine', { name, until })}</div>
                    )),
                },
                {
                  id: 'act',
                  noWrap: true,
                  title: t('admin.unitRename'),
                  hideTitle: true,
                  cell: (unit) => (
                    <Button
                      small
                      aria-label={t('admin.unitRenameOf', { name: unit.name })}
                      onClick={() => setRenaming(unit)}
                    >
                      {t('admin.unitRename')}
                    </Button>
                  ),
                },
              ]}
            />
            <Pagination
              page={page.page}
              pages={Math.ceil(page.total / page.pageSize)}
              total={t('common.total', { count: page.total })}
              onChange={(number) => void navigate({ search: { ...filter, page: number } })}
            />
          </Stack>
        )}
      </Loaded>
      {renaming ? <RenameUnitDialog unit={renaming} onClose={() => setRenaming(null)} /> : null}
    </Stack>
  )
}
