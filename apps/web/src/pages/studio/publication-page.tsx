import type { FormPublicationView } from '@thidua/contracts'
import { Changes } from '@thidua/form-builder'
import { formatDateTime, useTranslate } from '@thidua/i18n'
import { Button, Columns, DescriptionList, Menu, Notice, PageHeader, Sheet, Stack } from '@thidua/ui'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { addresses } from '#src/api/addresses.ts'
import { useReading } from '#src/api/use-reading.ts'
import { publicationRoute } from '#src/navigation/studio-routes.tsx'
import { Loaded } from '#src/parts/loaded.tsx'
import { RefusalNotice } from '#src/parts/refusal-notice.tsx'
import { RouterLinkButton } from '#src/parts/router-link-button.tsx'
import { useLocalText } from '#src/parts/use-local-text.ts'
import { usePageTitle } from '#src/shell/use-page-title.ts'
import { exportItems } from './export-items.ts'
import { FormContents } from './form-contents.tsx'
import { meaningful } from './impact-report.tsx'
import { PublicationState } from './publications.tsx'
import { useCreateDraft } from './use-create-draft.ts'
import { WithdrawDialog } from './withdraw-dialog.tsx'

/** One published form: in use or not, by whom, what it changed, what it asks. */
export function PublicationPage() {
  const { publicationId } = publicationRoute.useParams()
  const publication = useReading('form.getPublication', { publicationId })
  return <Loaded query={publication}>{(view) => <Publication publication={view} />}</Loaded>
}

function Publication({ publication }: { readonly publication: FormPublicationView }) {
  const t = useTranslate()
  const text = useLocalText()
  const [withdrawing, setWithdrawing] = useState(false)
  const { id, unit, title, version, note, active, withdrawn, dossiers, publishedBy, publishedAt } =
    publication
  const create = useCreateDraft(unit.id)
  usePageTitle(`${text(title)} ${version}`)
  return (
    <>
      <PageHeader
        back={
          <Link to="/bieu-mau" search={{ unitId: unit.id }}>
            {t('studio.title')}
          </Link>
        }
        title={text(title)}
        tags={<PublicationState item={publication} />}
        lead={t('studio.versionOf', { version, unit: unit.name })}
        actions={
          <>
            {active ? (
              <RouterLinkButton to="/ho-so/moi" variant="primary" icon="add">
                {t('studio.startDossier')}
              </RouterLinkButton>
            ) : null}
            <Button
              icon="edit"
              busy={create.pending}
              onClick={() => create.from({ kind: 'publication', publicationId: id })}
            >
              {t('studio.nextVersion')}
            </Button>
            <Menu
              label={t('studio.more')}
              icon="more"
              align="end"
              items={[
                ...exportItems((as) => location.assign(addresses.exportPublication(id, as))),
                ...(active
                  ? [
                      {
                        id: 'withdraw',
                        label: t('studio.withdraw'),
                        icon: 'undo' as const,
                        danger: true,
                        onChoose: () => setWithdrawing(true),
                      },
                    ]
                  : []),
              ]}
            />
          </>
        }
      />
      <Stack gap="loose">
        <RefusalNotice error={create.error} />
        {withdrawn ? (
          <Notice
            tone="warning"
            title={t('studio.withdrawnBy', { name: withdrawn.by.name, at: withdrawn.at })}
          >
            {withdrawn.reason}
          </Notice>
        ) : null}
        <Columns>
          <Sheet title={t('studio.facts')}>
            <DescriptionList
              items={[
                {
                  id: 'by',
                  label: t('studio.publishedAt'),
                  value: `${publishedBy.name}, ${formatDateTime(publishedAt)}`,
                },
                { id: 'note', label: t('studio.publishNote'), value: note ?? t('common.none') },
                { id: 'dossiers', label: t('studio.dossiers'), value: String(dossiers) },
                {
                  id: 'base',
                  label: t('studio.over'),
                  value: publication.baseForm
                    ? `${text(publication.baseForm.title)}, ${publication.baseForm.version}`
                    : t('studio.standsAlone'),
                },
              ]}
            />
          </Sheet>
          <Sheet title={t('studio.changesBefore')}>
            <Changes changes={meaningful(publication.changes)} />
          </Sheet>
        </Columns>
        <Sheet title={t('studio.contents')}>
          <FormContents publication={publication} />
        </Sheet>
      </Stack>
      {withdrawing ? (
        <WithdrawDialog publication={publication} onClose={() => setWithdrawing(false)} />
      ) : null}
    </>
  )
}
