import type { DossierView } from '@thidua/contracts'
import { formatDateTime, formatFileSize, useTranslate } from '@thidua/i18n'
import { EmptyState, Table } from '@thidua/ui'
import { addresses } from '#src/api/addresses.ts'
import { useLocalText } from '#src/parts/use-local-text.ts'
import styles from './dossier.module.css'

export function EvidenceView({ dossier }: { readonly dossier: DossierView }) {
  const t = useTranslate()
  const text = useLocalText()
  if (dossier.evidence.length === 0) {
    return (
      <EmptyState title={t('dossierPage.evidenceEmpty')}>{t('dossierPage.evidenceEmptyLead')}</EmptyState>
    )
  }
  const labels = new Map(
    dossier.form.sections.flatMap(({ fields }) => fields.map(({ id, label }) => [id, text(label)] as const)),
  )
  return (
    <Table
      caption={t('dossierPage.tabEvidence')}
      rows={dossier.evidence}
      rowKey={({ id }) => id}
      columns={[
        {
          id: 'name',
          title: t('dossierPage.evidenceFile'),
          cell: ({ id, name }) => (
            <a href={addresses.evidence(dossier.id, id)} download>
              {name}
            </a>
          ),
        },
        {
          id: 'field',
          title: t('dossierPage.evidenceFor'),
          cell: ({ fieldId }) => labels.get(fieldId) ?? fieldId,
        },
        {
          id: 'size',
          title: t('dossierPage.evidenceSize'),
          align: 'end',
          cell: ({ size }) => formatFileSize(size),
        },
        { id: 'by', title: t('dossierPage.evidenceBy'), cell: ({ uploadedBy }) => uploadedBy },
        {
          id: 'at',
          title: t('dossierPage.evidenceAt'),
          cell: ({ uploadedAt }) => formatDateTime(uploadedAt),
        },
        {
          id: 'sha256',
          title: t('dossierPage.evidenceHash'),
          cell: ({ sha256 }) => <span className={styles['hash']}>{sha256.slice(0, 16)}…</span>,
        },
      ]}
    />
  )
}
