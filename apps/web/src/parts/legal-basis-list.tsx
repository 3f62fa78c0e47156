import type { LegalBasis } from '@thidua/contracts'
import { useTranslate } from '@thidua/i18n'
import { StatusTag } from '@thidua/ui'
import { useQuery } from '@tanstack/react-query'
import styles from './parts.module.css'
import { campaignReading } from './use-title-names.ts'

type Props = { readonly basis: readonly LegalBasis[]; readonly place?: string | undefined }

/** Where a fact stands in law or plan; what nobody has confirmed says so. */
export function LegalBasisList({ basis, place }: Props) {
  const t = useTranslate()
  const campaign = useQuery(campaignReading)
  const nameOf = (documentId: string) => {
    const decision = campaign.data?.decision
    if (decision && documentId === `qd-${decision.number.split('/')[0]}-${decision.date.slice(0, 4)}`)
      return decision.number
    const known = campaign.data?.legalDocuments.find(({ id }) => id === documentId)
    return known?.number ?? known?.title ?? documentId
  }
  if (basis.length === 0 && !place) return null
  return (
    <p className={styles['basis']}>
      {t('common.legalBasis')}
      {': '}
      {basis.length === 0 ? place : null}
      {basis.map((item, index) => (
        <span key={`${item.documentId}-${item.place ?? ''}`}>
          {index > 0 ? '; ' : ''}
          {nameOf(item.documentId)}
          {item.place ? `, ${item.place}` : ''}
          {item.certainty === 'unverified' ? (
            <>
              {' '}
              <StatusTag tone="warning">{t('common.unverified')}</StatusTag>
            </>
          ) : null}
        </span>
      ))}
    </p>
  )
}
