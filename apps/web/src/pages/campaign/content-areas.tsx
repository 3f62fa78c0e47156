import { useTranslate } from '@thidua/i18n'
import { useLocalText } from '#src/parts/use-local-text.ts'
import type { CampaignPart } from './campaign-identity.tsx'
import styles from './campaign.module.css'

/** The letters are those printed in the Decision, gaps and all. */
export function ContentAreas({ campaign }: CampaignPart) {
  const text = useLocalText()
  return (
    <dl className={styles['lettered']}>
      {campaign.contentAreas.map((area) => (
        <div key={area.id}>
          <dt>{area.letter})</dt>
          <dd>
            <strong>{text(area.gloss)}</strong>
            <blockquote className={styles['verbatim']}>{area.text}</blockquote>
          </dd>
        </div>
      ))}
    </dl>
  )
}

export function Phases({ campaign }: CampaignPart) {
  const t = useTranslate()
  return (
    <dl className={styles['lettered']}>
      {campaign.phases.map((phase) => (
        <div key={phase.id}>
          <dt>{phase.id}</dt>
          <dd>
            <strong>{phase.title}</strong>
            <br />
            {t('campaign.phaseYears', {
              start: String(phase.startYear),
              end: String(phase.endYear),
              review: String(phase.reviewYear),
            })}
            <blockquote className={styles['verbatim']}>{phase.text}</blockquote>
          </dd>
        </div>
      ))}
    </dl>
  )
}
