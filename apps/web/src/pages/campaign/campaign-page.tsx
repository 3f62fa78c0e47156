import type { CampaignView } from '@thidua/contracts'
import { useTranslate } from '@thidua/i18n'
import { PageHeader, Stack } from '@thidua/ui'
import { useQuery } from '@tanstack/react-query'
import { Loaded } from '#src/parts/loaded.tsx'
import { campaignReading } from '#src/parts/use-title-names.ts'
import { usePageTitle } from '#src/shell/use-page-title.ts'
import { AwardsTable } from './awards-table.tsx'
import { CampaignIdentity } from './campaign-identity.tsx'
import { ContentAreas, Phases } from './content-areas.tsx'
import { CriterionGroups } from './criterion-groups.tsx'
import { DutiesTable, LegalDocuments, Oddities, ReportsTable } from './campaign-registers.tsx'
import styles from './campaign.module.css'

const sections = [
  ['content-areas', 'campaign.contentAreas', ContentAreas],
  ['phases', 'campaign.phases', Phases],
  ['criteria', 'campaign.criteria', CriterionGroups],
  ['awards', 'campaign.awards', AwardsTable],
  ['duties', 'campaign.duties', DutiesTable],
  ['reports', 'campaign.reports', ReportsTable],
  ['legal', 'campaign.legal', LegalDocuments],
  ['oddities', 'campaign.oddities', Oddities],
] as const

/** The plan of the movement as data: its own words, and where each stands. */
export function CampaignPage() {
  const campaign = useQuery(campaignReading)
  return <Loaded query={campaign}>{(view) => <Campaign campaign={view} />}</Loaded>
}

function Campaign({ campaign }: { readonly campaign: CampaignView }) {
  const t = useTranslate()
  usePageTitle(t('campaign.title'))
  const shown = sections.filter(([id]) => id !== 'oddities' || campaign.oddities.length > 0)
  return (
    <>
      <PageHeader
        title={t('campaign.pageTitle', { name: campaign.name })}
        lead={t('campaign.decision', { number: campaign.decision.number, date: campaign.decision.date })}
      />
      <div className={styles['layout']}>
        <nav aria-label={t('campaign.contents')} className={styles['contents']}>
          <ul>
            {shown.map(([id, key]) => (
              <li key={id}>
                <a href={`#${id}`}>{t(key)}</a>
              </li>
            ))}
          </ul>
        </nav>
        <Stack gap="loose">
          <CampaignIdentity campaign={campaign} />
          {shown.map(([id, key, Part]) => (
            <section key={id} id={id} aria-labelledby={`${id}-title`}>
              <h2 id={`${id}-title`} className={styles['heading']}>
                {t(key)}
              </h2>
              <Part campaign={campaign} />
            </section>
          ))}
        </Stack>
      </div>
    </>
  )
}
