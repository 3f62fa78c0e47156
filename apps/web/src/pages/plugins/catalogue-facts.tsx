import type { CatalogueView } from '@thidua/contracts'
import { formatDate, useTranslate } from '@thidua/i18n'
import { Button, DescriptionList, Sheet, Stack, useToast } from '@thidua/ui'
import { useCommand } from '#src/api/use-command.ts'
import { RouterLinkButton } from '#src/parts/router-link-button.tsx'
import { PluginRefusal } from './plugin-refusal.tsx'
import { useMayManage } from './use-may-manage.ts'

/** Which list is believed here, until when, and the two ways on. */
export function CatalogueFacts({ catalogue }: { readonly catalogue: CatalogueView }) {
  const t = useTranslate()
  const showToast = useToast()
  const mayManage = useMayManage()
  const refresh = useCommand('plugin.refreshCatalogue', {
    onDone: ({ serial }) => showToast({ text: t('plugins.refreshed', { serial: serial ?? 0 }) }),
  })
  const { serial, issuedAt, expiresAt, entries, rootVersion } = catalogue
  return (
    <Sheet title={t('plugins.catalogue')}>
      <Stack>
        {serial === null ? (
          <p>{t('plugins.noCatalogue')}</p>
        ) : (
          <DescriptionList
            layout="stacked"
            items={[
              {
                label: t('plugins.serial'),
                value: t('plugins.serialOf', { serial, root: rootVersion ?? 0 }),
              },
              { label: t('plugins.issued'), value: issuedAt ? formatDate(issuedAt) : '' },
              { label: t('plugins.expires'), value: expiresAt ? formatDate(expiresAt) : '' },
              { label: t('plugins.listed'), value: t('plugins.listedCount', { count: entries.length }) },
            ]}
          />
        )}
        <PluginRefusal error={refresh.error} />
        <Stack gap="tight">
          {mayManage ? (
            <Button wide busy={refresh.isPending} onClick={() => refresh.mutate({})}>
              {t('plugins.refresh')}
            </Button>
          ) : null}
          <RouterLinkButton to="/quan-tri/plugin/lich-su" icon="history">
            {t('plugins.generations')}
          </RouterLinkButton>
        </Stack>
      </Stack>
    </Sheet>
  )
}
