import type { ContributionChange } from '@thidua/contracts'
import { useTranslate } from '@thidua/i18n'
import { StatusTag } from '@thidua/ui'
import { detailPhrase } from './detail-phrase.ts'
import styles from './plugins.module.css'

type Props = Pick<ContributionChange, 'details'> & { readonly count: number }

/** The changes of meaning inside one contribution, and what they ask of people. */
export function ChangeDetails({ details, count }: Props) {
  const t = useTranslate()
  return (
    <ul className={styles['bullets']}>
      {details.map((detail, index) => (
        <li key={`${detail.path} ${index}`}>
          {detailPhrase(detail)}{' '}
          {detail.effect === 'compatible' ? null : (
            <StatusTag tone={detail.effect === 'break' ? 'danger' : 'warning'}>
              {t(`plugins.effect.${detail.effect}`)}
            </StatusTag>
          )}
        </li>
      ))}
      {count > details.length ? <li>{t('plugins.moreDetails', { count: count - details.length })}</li> : null}
    </ul>
  )
}
