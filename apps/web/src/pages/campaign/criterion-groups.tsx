import type { CriterionView } from '@thidua/contracts'
import { useTranslate } from '@thidua/i18n'
import { Disclosure, Stack } from '@thidua/ui'
import { useLocalText } from '#src/parts/use-local-text.ts'
import type { CampaignPart } from './campaign-identity.tsx'
import styles from './campaign.module.css'

export function CriterionGroups({ campaign }: CampaignPart) {
  const t = useTranslate()
  return (
    <Stack>
      <p className={styles['soft']}>{t('campaign.verbatimNote')}</p>
      {campaign.criterionGroups.map((group) => (
        <div key={group.id}>
          <h3>
            {group.letter}) {group.title}
          </h3>
          {group.criteria.map((criterion) => (
            <Criterion key={criterion.id} criterion={criterion} />
          ))}
        </div>
      ))}
    </Stack>
  )
}

function Criterion({ criterion }: { readonly criterion: CriterionView }) {
  const t = useTranslate()
  const text = useLocalText()
  return (
    <Disclosure
      summary={
        <>
          <strong>{criterion.code}</strong> {text(criterion.gloss)}
        </>
      }
    >
      <blockquote className={styles['verbatim']}>{criterion.text}</blockquote>
      <p className={styles['soft']}>{t('campaign.criterionPlace', { place: criterion.place })}</p>
      {criterion.evidence.length > 0 ? (
        <>
          <h4>{t('campaign.criterionEvidence')}</h4>
          <ul>
            {criterion.evidence.map((evidence) => (
              <li key={evidence.vi}>{text(evidence)}</li>
            ))}
          </ul>
        </>
      ) : null}
      <p className={styles['soft']}>{t('campaign.criterionForms', { forms: criterion.forms.join(', ') })}</p>
    </Disclosure>
  )
}
