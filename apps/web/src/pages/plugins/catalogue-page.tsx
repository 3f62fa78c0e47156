import type { CatalogueView, PluginView } from '@thidua/contracts'
import { useTranslate } from '@thidua/i18n'
import { EmptyState, FilterChips, Stack, TextField, WithAside } from '@thidua/ui'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useReading } from '#src/api/use-reading.ts'
import { catalogueRoute } from '#src/navigation/administration-routes.tsx'
import { Loaded } from '#src/parts/loaded.tsx'
import { usePageTitle } from '#src/shell/use-page-title.ts'
import { CatalogueFacts } from './catalogue-facts.tsx'
import { CatalogueItem } from './catalogue-item.tsx'
import { CatalogueNotices } from './catalogue-notices.tsx'
import { catalogueRows, catalogueShows, type CatalogueShow, isAbout, isShown } from './catalogue-rows.ts'
import { OpenPlans } from './open-plans.tsx'
import { PackageUpload } from './package-upload.tsx'
import { PlanDialog, type WantedChange } from './plan-dialog.tsx'
import { useMayManage } from './use-may-manage.ts'
import styles from './plugins.module.css'

/** Everything the province may install, and where it stands here. */
export function CataloguePage() {
  const t = useTranslate()
  const catalogue = useReading('plugin.getCatalogue', {})
  const plugins = useReading('plugin.list', {})
  usePageTitle(t('plugins.title'))
  return (
    <Loaded query={catalogue}>
      {(listed) => (
        <Loaded query={plugins}>{(known) => <Catalogue catalogue={listed} plugins={known} />}</Loaded>
      )}
    </Loaded>
  )
}

type Props = { readonly catalogue: CatalogueView; readonly plugins: readonly PluginView[] }

function Catalogue({ catalogue, plugins }: Props) {
  const mayManage = useMayManage()
  const [wanted, setWanted] = useState<WantedChange | null>(null)
  return (
    <Stack>
      <CatalogueNotices catalogue={catalogue} plugins={plugins} />
      <OpenPlans />
      <WithAside aside={<CatalogueFacts catalogue={catalogue} />}>
        {mayManage ? <PackageUpload onWanted={setWanted} /> : null}
        <List catalogue={catalogue} plugins={plugins} onWanted={setWanted} />
      </WithAside>
      {wanted ? <PlanDialog wanted={wanted} onClose={() => setWanted(null)} /> : null}
    </Stack>
  )
}

function List({
  catalogue,
  plugins,
  onWanted,
}: Props & { readonly onWanted: (wanted: WantedChange) => void }) {
  const t = useTranslate()
  const { search = '', show } = catalogueRoute.useSearch()
  const navigate = useNavigate({ from: catalogueRoute.fullPath })
  const all = catalogueRows(catalogue, plugins)
  const shown = catalogueShows.find((one) => one === show)
  const rows = all.filter((row) => isAbout(row, search) && (!shown || isShown(row, shown)))
  const go = (next: { readonly search?: string; readonly show?: CatalogueShow | undefined }) => {
    const merged = { search, show: shown, ...next }
    void navigate({
      search: {
        ...(merged.search ? { search: merged.search } : {}),
        ...(merged.show ? { show: merged.show } : {}),
      },
      replace: true,
    })
  }
  return (
    <Stack>
      <div className={styles['search']}>
        <TextField
          type="search"
          label={t('plugins.search')}
          value={search}
          onChange={(typed) => go({ search: typed })}
        />
      </div>
      <FilterChips
        label={t('plugins.show')}
        chips={catalogueShows.map((id) => ({
          id,
          label: t(`plugins.show.${id}`),
          on: id === shown,
          count: all.filter((row) => isShown(row, id)).length,
        }))}
        onToggle={(id, on) => go({ show: on ? catalogueShows.find((one) => one === id) : undefined })}
      />
      {rows.length === 0 ? (
        <EmptyState icon="plugin" title={t(all.length === 0 ? 'plugins.none' : 'plugins.noMatch')}>
          {t(all.length === 0 ? 'plugins.noneHint' : 'plugins.noMatchHint')}
        </EmptyState>
      ) : (
        <ul className={styles['list']} aria-label={t('plugins.title')}>
          {rows.map((row) => (
            <CatalogueItem key={row.pluginId} row={row} onWanted={onWanted} />
          ))}
        </ul>
      )}
    </Stack>
  )
}
