import { useTranslate } from '@thidua/i18n'
import { Table } from '@thidua/ui'
import { LegalBasisList } from '#src/parts/legal-basis-list.tsx'
import { useTitleNames } from '#src/parts/use-title-names.ts'
import type { CampaignPart } from './campaign-identity.tsx'

export function AwardsTable({ campaign }: CampaignPart) {
  const t = useTranslate()
  const titleName = useTitleNames()
  return (
    <Table
      caption={t('campaign.awards')}
      hideCaption
      rows={campaign.awards}
      rowKey={(award) => `${award.occasion}-${award.title}-${award.subjects.join()}`}
      columns={[
        {
          id: 'occasion',
          title: t('campaign.awardOccasion'),
          noWrap: true,
          cell: ({ occasion }) => t(`occasion.${occasion}`),
        },
        {
          id: 'title',
          title: t('campaign.awardTitle'),
          card: 'title',
          cell: ({ title }) => titleName(title),
        },
        {
          id: 'subjects',
          title: t('campaign.awardSubjects'),
          cell: ({ subjects }) => subjects.map((kind) => t(`subjectKind.${kind}`)).join(', '),
        },
        {
          id: 'decidedBy',
          title: t('campaign.awardDecidedBy'),
          cell: ({ decidedBy, legalBasis }) => (
            <>
              {decidedBy}
              <LegalBasisList basis={legalBasis} />
            </>
          ),
        },
        { id: 'preparedBy', title: t('campaign.awardPreparedBy'), cell: ({ preparedBy }) => preparedBy },
      ]}
    />
  )
}
