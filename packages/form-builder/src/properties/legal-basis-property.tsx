import { useTranslate } from '@thidua/i18n'
import { Combobox, DateField, Select, TextField } from '@thidua/ui'
import type { LegalBasis } from '@thidua/contracts'
import { useSurroundings } from '../builder/use-builder.ts'
import type { NodeKey } from '../document/form-document.ts'
import { ListEditor } from './list-property.tsx'
import styles from './properties.module.css'
import { useProperty } from './use-property.ts'

/** Where a part stands in law or plan, and for which time. */
export function LegalBasisProperty({ nodeKey }: { readonly nodeKey: NodeKey }) {
  const t = useTranslate()
  const { documents = [] } = useSurroundings()
  const property = useProperty(nodeKey, 'legalBasis')
  const bases = Array.isArray(property.value) ? (property.value as readonly LegalBasis[]) : []
  const options = documents.map(({ id, label, help }) => ({ value: id, label, help }))
  return (
    <div onFocus={property.enter}>
      <ListEditor
        label={t('builder.property.legalBasis')}
        items={bases}
        onChange={(items, typing) => property.set(items.length > 0 ? items : undefined, typing)}
        addLabel={t('builder.addLegalBasis')}
        newItem={(): LegalBasis => ({ documentId: '', certainty: 'unverified' })}
        nameOf={(basis, at) => basis.documentId || String(at + 1)}
        disabled={property.disabled}
      >
        {(basis, change) => (
          <div className={styles['stack']}>
            {options.length > 0 ? (
              <Combobox
                label={t('builder.legalDocument')}
                options={options}
                value={basis.documentId || null}
                valueLabel={basis.documentId}
                onChange={(documentId) => change({ ...basis, documentId: documentId ?? '' })}
              />
            ) : (
              <TextField
                label={t('builder.legalDocument')}
                value={basis.documentId}
                onChange={(documentId) => change({ ...basis, documentId }, true)}
              />
            )}
            <TextField
              label={t('builder.legalPlace')}
              value={basis.place ?? ''}
              onChange={(place) => change(put(basis, 'place', place), true)}
            />
            <div className={styles['pair']}>
              <DateField
                label={t('builder.validFrom')}
                value={basis.validFrom ?? null}
                onChange={(day) => change(put(basis, 'validFrom', day ?? ''), true)}
              />
              <DateField
                label={t('builder.validTo')}
                value={basis.validTo ?? null}
                onChange={(day) => change(put(basis, 'validTo', day ?? ''), true)}
              />
            </div>
            <Select
              label={t('builder.certainty')}
              value={basis.certainty ?? 'verified'}
              options={[
                { value: 'verified', label: t('builder.verified') },
                { value: 'unverified', label: t('builder.unverified') },
              ]}
              onChange={(value) =>
                change({ ...basis, certainty: value === 'unverified' ? 'unverified' : 'verified' })
              }
            />
          </div>
        )}
      </ListEditor>
    </div>
  )
}

function put(basis: LegalBasis, name: 'place' | 'validFrom' | 'validTo', value: string): LegalBasis {
  const { [name]: _, ...rest } = basis
  return value === '' ? rest : { ...basis, [name]: value }
}
