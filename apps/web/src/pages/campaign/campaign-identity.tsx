import type { CampaignView } from '@thidua/contracts'
import { useTranslate } from '@thidua/i18n'
import { DescriptionList } from '@thidua/ui'

export type CampaignPart = { readonly campaign: CampaignView }

export function CampaignIdentity({ campaign }: CampaignPart) {
  const t = useTranslate()
  const { decision, alias } = campaign
  return (
    <DescriptionList
      items={[
        { label: t('campaign.issuer'), value: decision.issuer },
        { label: t('campaign.signedBy'), value: decision.signedBy },
        ...(alias.length > 0 ? [{ label: t('campaign.alias'), value: alias.join('; ') }] : []),
      ]}
    />
  )
}
