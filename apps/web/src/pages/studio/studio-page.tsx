import type { FormStudioView } from '@thidua/contracts'
import { useTranslate } from '@thidua/i18n'
import { PageHeader, Select, Stack } from '@thidua/ui'
import { useNavigate } from '@tanstack/react-router'
import { useReading } from '#src/api/use-reading.ts'
import { studioRoute } from '#src/navigation/studio-routes.tsx'
import { Loaded } from '#src/parts/loaded.tsx'
import { RouterLinkButton } from '#src/parts/router-link-button.tsx'
import { usePageTitle } from '#src/shell/use-page-title.ts'
import { BaseForms } from './base-forms.tsx'
import { Drafts } from './drafts.tsx'
import { FreeTemplates } from './free-templates.tsx'
import { Publications } from './publications.tsx'
import styles from './studio.module.css'

/** The agency's forms: what is being drawn, what may be extended, what was published. */
export function StudioPage() {
  const t = useTranslate()
  const search = studioRoute.useSearch()
  const studio = useReading('form.getStudio', search, { keepPrevious: true })
  usePageTitle(t('studio.title'))
  return <Loaded query={studio}>{(view) => <Studio studio={view} />}</Loaded>
}

function Studio({ studio }: { readonly studio: FormStudioView }) {
  const t = useTranslate()
  const { unit, units, drafts, publications } = studio
  return (
    <>
      <PageHeader
        title={t('studio.title')}
        lead={t('studio.lead', { unit: unit.name })}
        actions={
          <>
            <FreeTemplates studio={studio} />
            <RouterLinkButton to="/bieu-mau/nhap" search={{ unitId: unit.id }} icon="upload">
              {t('studio.fromFile')}
            </RouterLinkButton>
          </>
        }
      />
      <Stack gap="loose">
        {units.length > 1 ? <UnitChoice studio={studio} /> : null}
        <section className={styles['part']} aria-labelledby="studio-drafts">
          <h2 id="studio-drafts">{t('studio.drafts')}</h2>
          <Drafts drafts={drafts} />
        </section>
        <section className={styles['part']} aria-labelledby="studio-bases">
          <h2 id="studio-bases">{t('studio.bases')}</h2>
          <p className={styles['soft']}>{t('studio.basesLead')}</p>
          <BaseForms studio={studio} />
        </section>
        {publications.length > 0 ? (
          <section className={styles['part']} aria-labelledby="studio-published">
            <h2 id="studio-published">{t('studio.published')}</h2>
            <Publications publications={publications} />
          </section>
        ) : null}
      </Stack>
    </>
  )
}

function UnitChoice({ studio: { unit, units } }: { readonly studio: FormStudioView }) {
  const t = useTranslate()
  const navigate = useNavigate({ from: studioRoute.fullPath })
  return (
    <div className={styles['unit']}>
      <Select
        label={t('studio.unit')}
        value={unit.id}
        options={units.map(({ id, name }) => ({ value: id, label: name }))}
        onChange={(unitId) => void navigate({ search: unitId ? { unitId } : {} })}
      />
    </div>
  )
}
